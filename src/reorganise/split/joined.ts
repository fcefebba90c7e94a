import type { Portfolio } from '../../record/kind/portfolio';
import { referencesOf } from '../references';
import { rowsOf, TABLES } from '../tables';

/** A part as it is, or a refusal where a row of it names one that went to another successor. */
export function joined(part: Portfolio, successor: string): Portfolio {
  const ids = new Map(TABLES.map((table) => [table, new Set(rowsOf(part, table).map(({ id }) => id))]));
  for (const table of TABLES)
    for (const row of rowsOf(part, table))
      for (const [field, to] of referencesOf(table)) {
        const id = row[field];
        if (typeof id !== 'string' || ids.get(to)?.has(id) === true) continue;
        throw new RangeError(
          `split: ${table}/${row.id} goes to ${successor} and its ${field}, ${to}/${id}, does not. Send the initiatives of both to one successor, or share both out.`,
        );
      }
  return part;
}
