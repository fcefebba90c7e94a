import type { Issue } from '../foundation/errors/issue';
import { words } from '../foundation/errors/words';
import { safeText } from '../report/safeText';
import { columnLetter } from '../record/read/tables/columnLetter';
import { looseName } from '../record/read/tables/looseName';
import { FOUND } from './foundColumn';
import { freeName } from './freeName';
import { type ListCell, type ListColumn, listSheet } from './listSheet';
import { saveWorkbook } from './saveWorkbook';

/** A table as it was found: the name its cells are said to be in, and its rows of cells. */
export interface CheckedTable {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A new workbook of the rows that were read, each as it stood, with what was found beside it in a last column and
 * the cells that are at fault marked, and a sheet of all that was found. It is for mending from: every value in it is text.
 */
export function checkedWorkbook(tables: readonly CheckedTable[], issues: readonly Issue[]): Promise<Uint8Array> {
  const names = sheetNames(tables);
  return saveWorkbook({
    properties: { title: 'Checked' },
    sheets: [
      listSheet(FAULTS, FAULT_COLUMNS, issues.map(faultRow)),
      ...tables.map(({ file, rows }, at) => {
        const [heads = [], ...below] = withFound(file, rows, issues);
        const columns = heads.map(
          (head, column): ListColumn =>
            column === heads.length - 1 ? { head: FOUND, width: 100, wraps: true } : { head: head ?? '', width: 18 },
        );
        return listSheet(names[at] as string, columns, below, marked(file, rows, issues));
      }),
    ],
  });
}

const FAULTS = 'Faults';
const FAULT_COLUMNS: readonly ListColumn[] = [
  { head: 'Severity', width: 10 },
  { head: 'Sheet', width: 20 },
  { head: 'Row', width: 8 },
  { head: 'Column', width: 22 },
  { head: 'Record path', width: 40, wraps: true },
  { head: FOUND, width: 100, wraps: true },
];

function faultRow(issue: Issue): string[] {
  const { cell, ...rest } = issue;
  const says = safeText(words({ ...rest, path: '' } as Issue));
  return [issue.severity, cell?.file ?? '', cell?.row === undefined ? '' : String(cell.row), cell?.column ?? '', issue.path, says];
}

/** A name for each sheet that a spreadsheet takes: 31 characters, none of those it keeps for itself, and none twice. */
function sheetNames(tables: readonly CheckedTable[]): string[] {
  const taken = new Set([FAULTS.toLowerCase()]);
  return tables.map(({ file }) => {
    const wanted = file
      .replace(/\.csv$/i, '')
      .replace(/[[\]:*?/\\']/g, ' ')
      .slice(-26)
      .trim();
    return freeName(wanted, taken);
  });
}

function withFound(file: string, rows: CheckedTable['rows'], issues: readonly Issue[]): (string | null)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = new Map<number, string[]>();
  for (const issue of issues)
    if (issue.cell?.file === file && issue.cell.row !== undefined)
      found.set(issue.cell.row, [...(found.get(issue.cell.row) ?? []), safeText(words(issue))]);
  return rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, column) =>
      row[column] === undefined || row[column] === '' ? null : (row[column] as string).replace(/\u0000/g, ''),
    );
    return [...cells, found.get(at + 1)?.join(' ') ?? null];
  });
}

function marked(file: string, rows: CheckedTable['rows'], issues: readonly Issue[]): ListCell[] {
  return issues.flatMap(({ cell, severity }): ListCell[] => {
    if (cell?.file !== file || cell.row === undefined || cell.column === undefined || severity === 'advice') return [];
    const at = columnOf(rows.slice(0, cell.row), cell.column);
    return at === -1 || cell.row < 2 ? [] : [[cell.row - 2, at]];
  });
}

/** The column of a heading, or of a letter where it has none. */
function columnOf(above: CheckedTable['rows'], column: string): number {
  const heads = above.find((row) => row.some((text) => looseName(text) === looseName(column)));
  if (heads !== undefined) return heads.findIndex((text) => looseName(text) === looseName(column));
  return (above[0] ?? []).findIndex((_, at) => columnLetter(at) === column);
}
