import type { OpenSheet } from './openWorkbook';

/** The heading of the column that a checked workbook has beside each row. */
export const FOUND = 'What was found, and what to write';

/** A sheet without that column, so that a checked workbook that was mended is read again as it stands. */
export function withoutFound(sheet: OpenSheet): OpenSheet {
  const column = (sheet.rows[0] ?? []).findIndex(({ text }) => text === FOUND);
  return column === -1 ? sheet : { ...sheet, rows: sheet.rows.map((row) => row.filter((_, at) => at !== column)) };
}
