import type { WriteSheet } from 'hucre/xlsx';
import { heights } from './heights';
import { FONT, LANDSCAPE } from './saveWorkbook';

/** A column of a list, in characters; what does not fit goes on in the next line of the cell where it wraps. */
export interface ListColumn {
  readonly head: string;
  readonly width: number;
  readonly wraps?: true;
}

const MARK = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE699' } }, alignment: { vertical: 'top' } } as const;

/** Where a cell is: its row of the list from 0, and its column from 0. */
export type ListCell = readonly [row: number, column: number];

/** Headings in row 1 and rows under them: no table of figures, but a list to read. Some cells may be marked. */
export function listSheet(
  name: string,
  columns: readonly ListColumn[],
  rows: (string | null)[][],
  marked: readonly ListCell[] = [],
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const at of columns.keys()) cells.set(`0,${at}`, { style: { font: { name: FONT, bold: true } } });
  for (const [row, column] of marked) cells.set(`${row + 1},${column}`, { style: MARK });
  return {
    name,
    rows: [columns.map(({ head }) => head), ...rows],
    columns: columns.map(({ width, wraps = false }) => ({ width, style: { alignment: { vertical: 'top', wrapText: wraps } } })),
    rowDefs: heights(rows, columns, 1),
    freezePane: { rows: 1 },
    pageSetup: { ...LANDSCAPE, printTitlesRow: '$1:$1' },
    cells,
  };
}
