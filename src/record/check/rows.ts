import type { Issue } from '../../foundation/errors/issue';
import { KINDS, type Row, type Table } from '../kind/portfolio';
import type { Kind } from '../kind/kind';
import { placeOf, type TableRows } from '../read/tableRows';
import type { Locate } from '../read/reading';
import { checksOf } from './checks';
import { checkClaimChains } from './claimChains';
import { removeRows } from './remove';

/** Takes out every row that {@link refusedRows} finds, and claims that go round in a circle. */
export function checkRows(tables: Map<Table, TableRows>, locate: Locate, issues: Issue[], leftOut: string[]): void {
  for (const [table, read] of tables) {
    const gone = refusedRows(KINDS[table], read, locate, issues);
    for (const index of gone) leftOut.push(`${table}/${(read.rows[index] as Row).id}`);
    removeRows(read, gone);
  }
  checkClaimChains(tables.get('claims'), locate, issues, leftOut);
}

/** What a schema's pattern cannot say of a row: that a day exists, that bounds are in order, that a code is known. */
export function refusedRows(kind: Kind, read: TableRows, locate: Locate, issues: Issue[]): Set<number> {
  const gone = new Set<number>();
  const checks = checksOf(kind);
  read.rows.forEach((row, index) => {
    for (const check of checks) {
      const found = check(row);
      if (found === undefined) continue;
      const field = found.path.slice(`${kind.table}/${row.id}/`.length);
      const cell = locate(kind.table, placeOf(read, index), field);
      issues.push(cell === undefined ? found : { ...found, cell });
      if (found.severity === 'refused') gone.add(index);
    }
  });
  return gone;
}
