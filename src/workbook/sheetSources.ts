import { type Issue, issue } from '../foundation/errors/issue';
import { KINDS, portfolioFields, type Table } from '../record/kind/portfolio';
import type { Kind } from '../record/kind/kind';
import { fields } from '../record/describe/fields';
import { nearestIn } from '../record/read/nearest';
import { columnLetter } from '../record/read/tables/columnLetter';
import { looseName } from '../record/read/tables/looseName';
import type { Source } from '../record/read/tables/readTables';
import { isExample } from './exampleCell';
import { withoutFound } from './foundColumn';
import { MOST_ROWS, type OpenSheet } from './openWorkbook';

/** Sheets of the template that are no tables. */
const OWN = new Set(['cover', 'notes', 'codes', 'faults']);

const BY_NAME = new Map<string, Kind>([portfolioFields, ...Object.values(KINDS)].map((kind) => [looseName(kind.table), kind]));

/** The sheets that are tables, each under its name; what is no table is set aside, and said to be. */
export function sheetSources(sheets: readonly OpenSheet[], issues: Issue[]): Source[] {
  const nearest = nearestIn(['portfolio', ...Object.keys(KINDS)]);
  return sheets.map(withoutFound).flatMap((sheet): Source[] => {
    const { name } = sheet;
    const kind = BY_NAME.get(looseName(name));
    if (kind !== undefined) return isUnused(sheet, kind) ? [] : [{ file: name, kind, cells: (noted) => gridOf(sheet, kind, noted) }];
    if (!OWN.has(looseName(name)) && sheet.rows.some((row) => row.some(({ text }) => text !== '')))
      issues.push(issue('sheet_set_aside', name, { name, nearest: nearest(name) }, { cell: { file: name } }));
    return [];
  });
}

/** A sheet of a template that nobody wrote in: its headings, or they and the worked row. */
function isUnused({ rows }: OpenSheet, { schema, table }: Kind): boolean {
  const [heads = [], ...below] = rows.filter((row) => row.some(({ text }) => text !== '')).map((row) => row.map(({ text }) => text));
  const names = new Set(Object.keys(schema.shape).map(looseName));
  const all = fields(table as Table);
  return heads.some((text) => names.has(looseName(text))) && below.every((row) => isExample(table as Table, row, heads, all));
}

/** No field takes it, so that a row with it is refused and not guessed at. */
const UNREADABLE = '\u0000';

/** The cells of a sheet by row, merged ones filled down. A formula without a result, or a value merged across columns, is in a row that is refused. */
function gridOf({ name: file, rows, merges }: OpenSheet, kind: Kind, issues: Issue[]): readonly (readonly string[])[] | undefined {
  if (rows.length > MOST_ROWS) {
    const facts = { what: 'The sheet', found: `more than ${MOST_ROWS} rows`, limit: `${MOST_ROWS} rows` };
    issues.push(issue('too_large', kind.table, facts, { cell: { file } }));
    return undefined;
  }
  const at = (row: number, column: number) => ({ cell: { file, row: row + 1, column: columnLetter(column) } });
  const cells = rows.map((row, line) =>
    row.map(({ text, unworked }, column) => {
      if (unworked === undefined) return text;
      issues.push(issue('formula_not_worked', kind.table, { found: text }, at(line, column)));
      return `${UNREADABLE}${text}`;
    }),
  );
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    const found = cells[fromRow]?.[fromColumn] ?? '';
    if (found === '') continue;
    const facts = { found, cells: `${columnLetter(fromColumn)}${fromRow + 1}:${columnLetter(toColumn)}${toRow + 1}` };
    if (toColumn === fromColumn) {
      for (let row = fromRow + 1; row <= Math.min(toRow, cells.length - 1); row++) fill(cells[row] as string[], fromColumn, found);
      issues.push(issue('merged_cells', kind.table, facts, at(fromRow, fromColumn)));
    } else if (!isAlone(cells[fromRow] as string[])) {
      fill(cells[fromRow] as string[], fromColumn, `${UNREADABLE}${found}`);
      issues.push(issue('merged_across', kind.table, facts, at(fromRow, fromColumn)));
    }
  }
  const all = fields(kind.table as Table);
  const [heads = []] = cells.filter((row) => row.some((text) => text !== ''));
  const example = cells.findIndex((row) => isExample(kind.table as Table, row, heads, all));
  if (example !== -1) cells[example] = [];
  return cells;
}

/** A title merged over a table is alone in its row. */
function isAlone(row: readonly string[]): boolean {
  return row.filter((cell) => cell !== '').length === 1;
}

function fill(row: string[], column: number, text: string): void {
  while (row.length <= column) row.push('');
  row[column] = text;
}
