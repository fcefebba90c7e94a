import { type Issue, issue } from '../../foundation/errors/issue';
import { fieldType } from '../kind/field';
import { KINDS, type Row, type Table } from '../kind/portfolio';
import { nearestIn } from '../read/nearest';
import { placeOf, type TableRows } from '../read/tableRows';
import type { Locate } from '../read/reading';
import { removeRows } from './remove';

interface Join {
  readonly table: Table;
  readonly field: string;
  readonly to: Table;
}

/** A row that names a row which is not there is left out, and so are the rows that hang from it, until none is left hanging. */
export function checkJoins(tables: Map<Table, TableRows>, locate: Locate, issues: Issue[], leftOut: string[]): void {
  const joins = [...tables.keys()].flatMap(joinsOf);
  const ids = new Map<Table, Set<string>>();
  const named = new Set<Table>(joins.map(({ to }) => to));
  for (const [table, { rows }] of tables) if (named.has(table)) ids.set(table, new Set(rows.map((row) => row.id)));
  const out = new Set(leftOut);
  const gone = new Map<Table, Set<number>>([...tables.keys()].map((table) => [table, new Set()]));
  const taken: string[] = [];
  const near = new Map<Table, (name: string) => string>();

  const suggest = (to: Table, found: string): string => {
    let look = near.get(to);
    if (look === undefined) near.set(to, (look = nearestIn([...(ids.get(to) ?? [])].slice(0, 5000))));
    return look(found);
  };
  const take = ({ table, field, to }: Join, index: number, hangs: boolean): void => {
    const read = tables.get(table) as TableRows;
    const row = read.rows[index] as Row;
    const found = row[field] as string;
    const path = `${table}/${row.id}`;
    const place = { cell: locate(table, placeOf(read, index), field) };
    issues.push(
      hangs
        ? issue('hangs_from_left_out', `${path}/${field}`, { found, table: to }, place)
        : issue('row_not_found', `${path}/${field}`, { found, table: to, nearest: suggest(to, found) }, place),
    );
    const already = gone.get(table) as Set<number>;
    if (already.has(index)) return;
    already.add(index);
    taken.push(path);
    leftOut.push(path);
  };

  for (const join of joins) {
    const known = ids.get(join.to);
    (tables.get(join.table) as TableRows).rows.forEach((row, index) => {
      const found = row[join.field] as string | undefined;
      if (found !== undefined && !known?.has(found)) take(join, index, out.has(join.to) || out.has(`${join.to}/${found}`));
    });
  }
  if (taken.length === 0) return;
  const hanging = rowsByWhatTheyHangFrom(tables, joins);
  for (const path of taken) {
    for (const { join, index } of hanging.get(path) ?? []) take(join, index, true);
  }
  for (const [table, rows] of gone) removeRows(tables.get(table) as TableRows, rows);
}

function rowsByWhatTheyHangFrom(tables: Map<Table, TableRows>, joins: readonly Join[]) {
  const hanging = new Map<string, { readonly join: Join; readonly index: number }[]>();
  for (const join of joins) {
    (tables.get(join.table) as TableRows).rows.forEach((row, index) => {
      if (row[join.field] === undefined) return;
      const path = `${join.to}/${row[join.field]}`;
      const rows = hanging.get(path);
      if (rows === undefined) hanging.set(path, [{ join, index }]);
      else rows.push({ join, index });
    });
  }
  return hanging;
}

function joinsOf(table: Table): Join[] {
  return Object.entries(KINDS[table].schema.shape).flatMap(([field, schema]) => {
    const type = fieldType(schema);
    return type.type === 'ref' ? [{ table, field, to: type.to as Table }] : [];
  });
}
