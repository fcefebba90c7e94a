import { type Cell, type Issue, issue } from '../../../foundation/errors/issue';
import type { Kind } from '../../kind/kind';
import { decodeText } from '../json/decodeText';
import { LIMITS } from '../limits';
import { readCell } from './cell';
import { columnLetter } from './columnLetter';
import { type Column, columnsOf } from './columns';
import { parseCsv } from './parseCsv';

/** One table as its file has it: rows not yet read by their kind, and where each cell stood. */
export interface CsvTable {
  readonly file: string;
  readonly rows: object[];
  /** The spreadsheet's number of each row. */
  readonly rowNumbers: number[];
  readonly headings: ReadonlyMap<string, string>;
  /** Record paths of rows whose cells could not be told apart. */
  readonly leftOut: string[];
}

/** Reads one file's rows by its headings, or nothing where the file as a whole cannot be read. What is wrong is added to the issues. */
export function readCsv(kind: Kind, file: string, bytes: Uint8Array, issues: Issue[]): CsvTable | undefined {
  const decoded = decodeText(bytes, kind.table);
  if ('fault' in decoded) {
    issues.push({ ...decoded.fault, cell: { file } });
    return undefined;
  }
  const parsed = parseCsv(decoded.text, LIMITS.rows + 2);
  if ('unclosed' in parsed) {
    const { row, found } = parsed.unclosed;
    issues.push(issue('unclosed_quote', kind.table, { found }, { cell: { file, row } }));
    return undefined;
  }
  const { rows } = parsed;
  if (rows.length > LIMITS.rows + 1) {
    const facts = { what: 'The file', found: `more than ${LIMITS.rows} rows`, limit: `${LIMITS.rows} rows` };
    issues.push(issue('too_large', kind.table, facts, { cell: { file } }));
    return undefined;
  }
  const first = rows.findIndex(hasCells);
  const header = columnsOf(kind, rows[first] ?? [], first === -1 ? { file } : { file, row: first + 1 });
  if ('faults' in header) {
    for (const fault of header.faults) issues.push(fault);
    return undefined;
  }
  const { columns } = header;
  const headings = new Map(columns.flatMap((column) => (column === undefined ? [] : [[column.name, column.heading]])));
  const table: CsvTable = { file, rows: [], rowNumbers: [], headings, leftOut: [] };
  for (let at = first + 1; at < rows.length; at++) {
    const cells = rows[at] as string[];
    if (hasCells(cells)) addRow(table, kind.table, columns, cells, { file, row: at + 1 }, issues);
  }
  return table;
}

function addRow(
  table: CsvTable,
  name: string,
  columns: readonly (Column | undefined)[],
  cells: string[],
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
