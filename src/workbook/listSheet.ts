import type { WriteSheet } from 'hucre/xlsx';
import { heights } from './heights';
import { FONT, LANDSCAPE } from './saveWorkbook';

/** A column of a list, in characters; what does not fit goes on in the next line of the cell where it wraps. */
export interface ListColumn {
  readonly head: string;
  readonly width: number;
  readonly wraps?: true;
}

/** Headings in row 1 and rows under them: no table of figures, but a list to read. */
export function listSheet(name: string, columns: readonly ListColumn[], rows: (string | null)[][]): WriteSheet {
  return {
    name,
    rows: [columns.map(({ head }) => head), ...rows],
    columns: columns.map(({ width, wraps = false }) => ({ width, style: { alignment: { vertical: 'top', wrapText: wraps } } })),
    rowDefs: heights(rows, columns, 1),
    freezePane: { rows: 1 },
    pageSetup: { ...LANDSCAPE, printTitlesRow: '$1:$1' },
    cells: new Map(columns.map((_, at) => [`0,${at}`, { style: { font: { name: FONT, bold: true } } }] as const)),
  };
}
