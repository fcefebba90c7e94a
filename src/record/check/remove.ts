import type { TableRows } from '../read/readDocument';

/** Takes rows out of a table where they stand, keeping the rest in order. */
export function removeRows(table: TableRows, gone: ReadonlySet<number>): void {
  if (gone.size === 0) return;
  let to = 0;
  for (let from = 0; from < table.rows.length; from++) {
    if (gone.has(from)) continue;
    table.rows[to] = table.rows[from] as (typeof table.rows)[number];
    table.at[to] = table.at[from] as number;
    to++;
  }
  table.rows.length = to;
  table.at.length = to;
}
