import type { Issue } from '../foundation/errors/issue';
import { words } from '../foundation/errors/words';
import { safeText } from '../report/safeText';
import { saveWorkbook } from './saveWorkbook';

/** A table as it was found: the name its cells are said to be in, and its rows of cells. */
export interface CheckedTable {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A new workbook of the rows that were read, each as it stood, with what was found beside it in a last column, and a
 * sheet of all that was found. It is for mending from: every value in it is text.
 */
export function checkedWorkbook(tables: readonly CheckedTable[], issues: readonly Issue[]): Promise<Uint8Array> {
  const list = issues.map(({ severity, cell, path, ...rest }) => [
    severity,
    cell?.file ?? '',
    cell?.row === undefined ? '' : String(cell.row),
    cell?.column ?? '',
    path,
    safeText(words({ severity, path, ...rest } as Issue)),
  ]);
  const head = ['Severity', 'Sheet', 'Row', 'Column', 'Record path', 'What was found, and what to write'];
  const made = new Date(Date.UTC(2026, 0, 1));
  return saveWorkbook({
    properties: { title: 'Checked', creator: 'benefits-realisation', created: made, modified: made },
    sheets: [
      { name: 'Faults', rows: [head, ...list], columns: [10, 20, 8, 20, 40, 120].map((width) => ({ width })), freezePane: { rows: 1 } },
      ...tables.map(({ file, rows }) => ({
        name: file.replace(/\.csv$/i, '').slice(0, 31),
        rows: withFound(file, rows, issues),
        freezePane: { rows: 1 },
      })),
    ],
  });
}

function withFound(file: string, rows: CheckedTable['rows'], issues: readonly Issue[]): (string | null)[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = new Map<number, string[]>();
  for (const issue of issues)
    if (issue.cell?.file === file && issue.cell.row !== undefined)
      found.set(issue.cell.row, [...(found.get(issue.cell.row) ?? []), safeText(words(issue))]);
  return rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, column) =>
      row[column] === undefined || row[column] === '' ? null : (row[column] as string).replace(/\u0000/g, ''),
    );
    return [...cells, at === 0 ? 'What was found' : (found.get(at + 1)?.join(' ') ?? null)];
  });
}
