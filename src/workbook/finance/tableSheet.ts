import type { Cell, WriteSheet } from 'hucre/xlsx';
import { FONT } from '../saveWorkbook';
import { FIRST_ROW } from './book';

type Value = number | string | null;

/** One table a sheet: its title in A1, what it is in A2, headings in row 4, and the formulas of one column. */
export function tableSheet(
  name: string,
  title: string,
  heads: readonly string[],
  lines: readonly { readonly row: readonly Value[]; readonly cell?: Partial<Cell> | undefined }[],
  column: number,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([['0,0', TITLE], ...heads.map((_, at) => [`3,${at}`, BOLD] as const)]);
  lines.forEach(({ cell }, at) => {
    cells.set(`${at + FIRST_ROW - 1},${column}`, { ...cell, style: { numFmt: '#,##0.00##' } });
  });
  return {
    name,
    rows: [
      [title],
      [`One table, of ${lines.length} rows. A blank cell is one that does not apply.`],
      [],
      [...heads],
      ...lines.map(({ row }) => [...row]),
    ],
    columns: heads.map((head, at) => ({ width: at === column ? 18 : (WIDTHS[head] ?? 16) })),
    cells,
    freezePane: { rows: FIRST_ROW - 1 },
    pageSetup: LANDSCAPE,
    ...(lines.length === 0
      ? {}
      : {
          tables: [
            {
              name: `${name}Table`,
              displayName: `${name}Table`,
              range: `A4:${String.fromCharCode(64 + heads.length)}${FIRST_ROW + lines.length - 1}`,
              columns: heads.map((head) => ({ name: head })),
            },
          ],
        }),
  };
}

const WIDTHS: Readonly<Record<string, number>> = {
  Step: 60,
  'Record path': 55,
  'Formula in words': 34,
  Figure: 60,
  Measure: 34,
  Of: 34,
  Title: 50,
  Link: 60,
  Publisher: 30,
};

/** The title of a sheet, in its first cell. */
export const TITLE: Partial<Cell> = { style: { font: { name: FONT, bold: true, size: 14 } } };
const BOLD: Partial<Cell> = { style: { font: { name: FONT, bold: true } } };

/** As wide as a page, and as long as it is. */
const LANDSCAPE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
