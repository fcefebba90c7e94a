import { type Cell, type Issue, issue } from '../../../foundation/errors/issue';
import type { Kind } from '../../kind/kind';
import { LIMITS } from '../limits';
import { readCell } from './cell';
import { columnLetter } from './columnLetter';
import { type Column, columnsOf } from './columns';
import { looseName } from './looseName';

/** One table as its file has it: rows not yet read by their kind, and where each cell stood. */
export interface Grid {
  readonly file: string;
  readonly rows: object[];
  /** The spreadsheet's number of each row. */
  readonly rowNumbers: number[];
  readonly headings: ReadonlyMap<string, string>;
  /** Record paths of rows whose cells could not be told apart. */
  readonly leftOut: string[];
}

/** Reads rows of cells by the headings above them, or nothing where the table as a whole cannot be read. What is wrong is added to the issues. */
export function readGrid(kind: Kind, file: string, rows: readonly (readonly string[])[], issues: Issue[]): Grid | undefined {
  if (rows.length > LIMITS.rows + 1) {
    const facts = { what: 'The file', found: `more than ${LIMITS.rows} rows`, limit: `${LIMITS.rows} rows` };
    issues.push(issue('too_large', kind.table, facts, { cell: { file } }));
    return undefined;
  }
  const first = headingsAt(kind, rows);
  const header = columnsOf(kind, rows[first] ?? [], first === -1 ? { file } : { file, row: first + 1 });
  if ('faults' in header) {
    for (const fault of header.faults) issues.push(fault);
    return undefined;
  }
  const { columns } = header;
  const headings = new Map(columns.flatMap((column) => (column === undefined ? [] : [[column.name, column.heading]])));
  const table: Grid = { file, rows: [], rowNumbers: [], headings, leftOut: [] };
  rows.forEach((cells, at) => {
    if (at === first || !hasCells(cells)) return;
    const why = at < first ? 'it stands above the headings' : asideOf(cells, rows[first] as readonly string[]);
    if (why === undefined) addRow(table, kind.table, columns, cells, { file, row: at + 1 }, issues);
    else issues.push(issue('row_set_aside', kind.table, { found: shown(cells), why }, { cell: { file, row: at + 1 } }));
  });
  return table;
}

/** How far down headings are looked for, where the first row has none. */
const FURTHEST = 20;

/** The first row with cells, or, where no field is named there, the first below it that names two. */
function headingsAt(kind: Kind, rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex(hasCells);
  const names = new Set(Object.keys(kind.schema.shape).map(looseName));
  const known = (cells: readonly string[]) => cells.filter((cell) => names.has(looseName(cell.trim()))).length;
  if (first === -1 || known(rows[first] as readonly string[]) > 0) return first;
  const below = rows.slice(0, first + FURTHEST).findIndex((cells) => known(cells) > 1);
  return below === -1 ? first : below;
}

/** Why a row under the headings is none of the record's. */
function asideOf(cells: readonly string[], headings: readonly string[]): string | undefined {
  const isAgain = cells.every((cell, at) => isEmpty(cell) || looseName(cell.trim()) === looseName((headings[at] ?? '').trim()));
  return isAgain && cells.filter((cell) => !isEmpty(cell)).length > 1 ? 'it repeats the headings' : undefined;
}

function shown(cells: readonly string[]): string {
  return cells
    .filter((cell) => !isEmpty(cell))
    .slice(0, 3)
    .join(', ')
    .slice(0, 80);
}

function addRow(
  table: Grid,
  name: string,
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
  place: Cell & { row: number },
  issues: Issue[],
): void {
  const values: [string, string | boolean][] = [];
  let beyond: number | undefined;
  cells.forEach((cell, at) => {
    if (isEmpty(cell)) return;
    const column = columns[at];
    if (column === undefined) beyond ??= at;
    else values.push([column.name, readCell(cell, column.type)]);
  });
  // A heading may be __proto__: fromEntries makes it a name like any other.
  const row: { id?: unknown } = Object.fromEntries(values);
  if (beyond === undefined) {
    table.rows.push(row);
    table.rowNumbers.push(place.row);
    return;
  }
  const id = typeof row.id === 'string' ? row.id.trim() : '';
  const path = id === '' ? name : `${name}/${id}`;
  issues.push(issue('cells_beyond_header', path, { found: cells[beyond] as string }, { cell: { ...place, column: columnLetter(beyond) } }));
  table.leftOut.push(id === '' ? `${name} row ${place.row}` : path);
}

function hasCells(cells: readonly string[]): boolean {
  return cells.some((cell) => !isEmpty(cell));
}

function isEmpty(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
