import { csvText, guarded } from '../csv';
import type { ReportItem } from '../item';
import { COLUMNS } from './columns';
import { tidyRows } from './tidyRows';

/**
 * The figures of assessments as one long table in CSV, a row a figure. Text is guarded so that a spreadsheet reads no
 * formula in it; numbers stay numbers, those below nought too; what is empty is empty, and never nought.
 */
export function tidyCsv(items: readonly ReportItem[]): string {
  const rows = tidyRows(items).map((row) => row.map((cell = '', at) => (COLUMNS[at]?.type === 'text' ? guarded(cell) : cell)));
  return csvText([COLUMNS.map(({ name }) => name), ...rows]);
}
