import { type Issue, issue } from '../foundation/errors/issue';
import type { Reading } from '../record/read/reading';
import { cellsIn } from '../record/read/tables/cellsOf';
import { readSources, type Source } from '../record/read/tables/readTables';
import type { CheckedTable } from './checkedWorkbook';
import { openWorkbook } from './openWorkbook';
import { sheetSources } from './sheetSources';

/** A workbook that was read, and the cell of each record path in it. */
export interface WorkbookReading extends Reading {
  readonly cellOf: ReturnType<typeof cellsIn>;
  /** Its tables as they stand in the file. */
  readonly tables: readonly CheckedTable[];
}

/**
 * Reads a portfolio from a workbook, .xlsx or .ods: one sheet a table, under the table’s name, and one called
 * portfolio for the document’s own fields. Headings and names of sheets are matched with capitals, spaces, hyphens and
 * underscores aside. Formulas are read by the results in the file.
 *
 * Content never throws. Each issue names its sheet, row and column. What is no table is set aside and said to be; a
 * file that cannot be opened, is cut short, or would unzip to more than there is room for, is refused.
 *
 * @example
 * ```ts
 * import { readWorkbook, templateWorkbook } from 'benefits-realisation/workbook';
 *
 * const { portfolio, issues } = await readWorkbook(await templateWorkbook());
 * console.log(portfolio, issues[0]?.code); // undefined not_a_portfolio
 * ```
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const issues: Issue[] = [];
  const opened = await openWorkbook(bytes);
  if ('why' in opened) issues.push(issue('not_a_workbook', 'portfolio', { found: opened.why }));
  const sources: Source[] = 'why' in opened ? [] : sheetSources(opened.sheets, issues);
  if (sources.length === 0 && issues.length > 0 && 'why' in opened) return { issues, leftOut: [], cellOf: () => undefined, tables: [] };
  const tables = sources.map(({ file, cells }) => ({ file, rows: cells([]) ?? [] }));
  return { ...readSources(sources, issues, ''), cellOf: cellsIn(sources), tables };
}
