import { compareText } from '../../foundation/errors/issue';
import type { Portfolio } from '../../record/kind/portfolio';

/** What two predecessors or more both hold, for the successor to look at: it may be paid for twice (rule G2). */
export interface Duplicate {
  readonly code: 'duplicate_contract' | 'duplicate_licence' | 'overlapping_initiatives';
  /** What they share, in words. */
  readonly what: string;
  /** The rows, by record path. */
  readonly paths: readonly string[];
}

interface Held {
  readonly key: string;
  readonly what: string;
  readonly path: string;
  readonly id: string;
}

/** Contracts with one supplier, licences from one supplier or of one capability, and initiatives of one service and capability, in two predecessors or more (rule G2). */
export function duplicates({ contracts = [], suppliers = [], costs = [], initiatives = [] }: Portfolio): Duplicate[] {
  const supplierOf = new Map(suppliers.map(({ id, name, companyNumber }) => [id, { key: companyNumber ?? plain(name), name }]));
  const initiativeOf = new Map(initiatives.map((row) => [row.id, row]));
  const held = contracts.flatMap(({ id, supplier, title }): Held[] => {
    const from = supplier === undefined ? undefined : supplierOf.get(supplier);
    return [
      { id, path: `contracts/${id}`, key: from?.key ?? plain(title), what: from === undefined ? title : `a contract with ${from.name}` },
    ];
  });
  const licences = costs.flatMap(({ id, initiative, category }): Held[] => {
    const row = category === 'licence' && initiative !== undefined ? initiativeOf.get(initiative) : undefined;
    if (row === undefined) return [];
    const from = row.supplier === undefined ? undefined : supplierOf.get(row.supplier);
    return [
      {
        id,
        path: `costs/${id}`,
        key: from?.key ?? row.capability,
        what: from === undefined ? `licences for ${row.capability}` : `licences from ${from.name}`,
      },
    ];
  });
  const alike = initiatives.map(({ id, serviceArea, capability }): Held => {
    return { id, path: `initiatives/${id}`, key: `${serviceArea} ${capability}`, what: `${capability} in ${serviceArea}` };
  });
  return [...shared('duplicate_contract', held), ...shared('duplicate_licence', licences), ...shared('overlapping_initiatives', alike)];
}

function shared(code: Duplicate['code'], held: readonly Held[]): Duplicate[] {
  const by = new Map<string, Held[]>();
  for (const each of held) by.set(each.key, [...(by.get(each.key) ?? []), each]);
  return [...by.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .filter(([, rows]) => new Set(rows.map(({ id }) => predecessorOf(id))).size > 1)
    .map(([, rows]) => {
      const sorted = [...rows].sort((a, b) => compareText(a.path, b.path));
      return { code, what: sorted[0]?.what ?? '', paths: sorted.map(({ path }) => path) };
    });
}

/** The code that a merged row’s id begins with. */
function predecessorOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
