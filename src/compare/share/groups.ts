import { compareText } from '../../foundation/errors/issue';
import { round } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import type { Amounts } from './amountsOf';
import type { SharedGroup, SharedTotal } from './shared';

/** What a group is made from: an initiative’s cell of the table, and its amounts. */
export interface Counted {
  readonly serviceArea: string;
  readonly capability: string;
  readonly failed: boolean;
  readonly amounts: Amounts;
}

interface Cell {
  readonly key: string;
  readonly rows: readonly Counted[];
}

/**
 * Totals by service and capability, those of fewer than `smallest` initiatives merged into one other part, and
 * the next smallest with them until that part is large enough and holds two cells or more (rule F5). Where all
 * together are too few there is no table.
 */
export function groupsOf(counted: readonly Counted[], smallest: number): SharedGroup[] {
  const cells = cellsOf(counted);
  const merged = cells.filter(({ rows }) => rows.length < smallest);
  const kept = cells.filter(({ rows }) => rows.length >= smallest);
  const count = () => merged.reduce((total, { rows }) => total + rows.length, 0);
  while (merged.length > 0 && (count() < smallest || merged.length < 2) && kept.length > 0) merged.push(kept.shift() as Cell);
  if (merged.length > 0 && count() < smallest) return [];
  const named = kept.map(({ rows }) => groupOf(rows, false, smallest)).sort((a, b) => compareText(keyOf(a), keyOf(b)));
  return merged.length === 0
    ? named
    : [
        ...named,
        groupOf(
          merged.flatMap(({ rows }) => rows),
          true,
          smallest,
        ),
      ];
}

/** The cells, the smallest first. */
function cellsOf(counted: readonly Counted[]): Cell[] {
  const by = new Map<string, Counted[]>();
  for (const each of counted) by.set(keyOf(each), [...(by.get(keyOf(each)) ?? []), each]);
  return [...by.entries()].map(([key, rows]) => ({ key, rows })).sort((a, b) => a.rows.length - b.rows.length || compareText(a.key, b.key));
}

function keyOf({ serviceArea = '', capability = '' }: { readonly serviceArea?: string; readonly capability?: string }): string {
  return `${serviceArea} ${capability}`;
}

function groupOf(rows: readonly Counted[], other: boolean, smallest: number): SharedGroup {
  const [first] = rows;
  const named = other || first === undefined ? {} : { serviceArea: first.serviceArea, capability: first.capability };
  const total = (name: keyof Amounts): SharedTotal => {
    const known = rows.flatMap(({ amounts }) => amounts[name] ?? []);
    const value = known.length < smallest ? {} : { value: round(sum(known), 2) };
    return { ...value, established: known.length, of: rows.length };
  };
  return {
    ...named,
    other,
    initiatives: rows.length,
    failed: rows.filter(({ failed }) => failed).length,
    cost: total('cost'),
    hours: total('hours'),
    realised: total('realised'),
  };
}
