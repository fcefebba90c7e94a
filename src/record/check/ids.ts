import { type Issue, issue } from '../../foundation/errors/issue';
import { KINDS, type Row, type Table } from '../kind/portfolio';
import { placeOf, type TableRows } from '../read/tableRows';
import type { Locate } from '../read/reading';
import { removeRows } from './remove';

/** Kinds that have one row for each of what their ids are made from: two would contradict each other, whatever their ids. */
const ONE_EACH: ReadonlySet<Table> = new Set<Table>(['lineYears']);

/** Two rows of a kind with one id are both left out: neither can be told from the other, even where one was refused already. */
export function checkIds(tables: Map<Table, TableRows>, locate: Locate, issues: Issue[], leftOut: string[]): void {
  const out = new Set(leftOut);
  for (const [table, read] of tables) {
    if (ONE_EACH.has(table)) leaveOutAlike(table, read, locate, issues, leftOut);
    if (out.size === 0 && isAscending(read.rows)) continue;
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { id } of read.rows) {
      if (seen.has(id) || (out.size > 0 && out.has(`${table}/${id}`))) repeated.add(id);
      else seen.add(id);
    }
    if (repeated.size === 0) continue;
    const gone = new Set<number>();
    read.rows.forEach(({ id }, index) => {
      if (!repeated.has(id)) return;
      gone.add(index);
      const cell = locate(table, placeOf(read, index), 'id');
      issues.push(issue('id_repeated', `${table}/${id}/id`, { id }, { cell }));
      leftOut.push(`${table}/${id}`);
    });
    removeRows(read, gone);
  }
}

/** Ids in order, each after the last: none can stand twice. */
function isAscending(rows: readonly Row[]): boolean {
  let last = '';
  for (const { id } of rows) {
    if (id <= last) return false;
    last = id;
  }
  return true;
}

function leaveOutAlike(table: Table, read: TableRows, locate: Locate, issues: Issue[], leftOut: string[]): void {
  const keyOf = (row: Row) => KINDS[table].idFrom.map((field) => row[field]).join('@');
  const count = new Map<string, number>();
  for (const row of read.rows) count.set(keyOf(row), (count.get(keyOf(row)) ?? 0) + 1);
  const gone = new Set<number>();
  read.rows.forEach((row, index) => {
    if (count.get(keyOf(row)) === 1) return;
    gone.add(index);
    const cell = locate(table, placeOf(read, index), 'id');
    issues.push(issue('id_repeated', `${table}/${row.id}/id`, { id: keyOf(row) }, { cell }));
    leftOut.push(`${table}/${row.id}`);
  });
  removeRows(read, gone);
}
