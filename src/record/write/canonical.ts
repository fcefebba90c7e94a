import { compareText } from '../../foundation/errors/issue';
import { KINDS, type Portfolio, portfolioFields, type Row, type Table } from '../kind/portfolio';

/** The rows of a portfolio sorted by id: the same document whatever order it came in. */
export function canonical(portfolio: Portfolio): Record<string, unknown> {
  const sorted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(portfolio)) {
    sorted[name] = Array.isArray(value) ? [...(value as Row[])].sort((a, b) => compareText(a.id, b.id)) : value;
  }
  return sorted;
}

/** Field names in the order they are written: the document's own, the tables, then each kind's, then any of one's own. */
export function fieldOrder(portfolio: Portfolio): string[] {
  const names = new Set<string>([...Object.keys(portfolioFields.schema.shape), ...Object.keys(KINDS)]);
  for (const kind of Object.values(KINDS)) for (const field of Object.keys(kind.schema.shape)) names.add(field);
  const own = new Set<string>();
  for (const name of Object.keys(portfolio)) if (!names.has(name)) own.add(name);
  for (const table of Object.keys(KINDS) as Table[]) {
    for (const row of (portfolio[table] ?? []) as Row[]) {
      for (const name in row) if (!names.has(name)) own.add(name);
    }
  }
  return [...names, ...[...own].sort(compareText)];
}
