import { placeOf, type TableRows } from '../read/tableRows';

/** Takes rows out of a table, keeping the rest in order and where each stood. */
export function removeRows(table: TableRows, gone: ReadonlySet<number>): void {
  if (gone.size === 0) return;
  const kept = table.rows.map((_, index) => index).filter((index) => !gone.has(index));
  const at = kept.map((index) => placeOf(table, index));
  table.rows = kept.map((index) => table.rows[index] as (typeof table.rows)[number]);
  table.at = at;
}
