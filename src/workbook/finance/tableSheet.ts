import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { UNITS } from '../../foundation/figure/unit';
import { columnLetter } from '../../record/read/tables/columnLetter';
import { FONT, LANDSCAPE } from '../saveWorkbook';
import { FIRST_ROW } from './book';
import type { ListColumn } from '../listSheet';
import { VALUE_HEAD } from './columns';
import { heights } from '../heights';

/** A row of a table: its cells, and the formula of its value where it has one. */
export interface Line {
  readonly row: readonly (number | string | null)[];
  readonly unit: string;
  readonly formula?: Partial<Cell> | undefined;
}

/** What a table sheet is. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly lines: readonly Line[];
  /** The last column is for machines, and is not printed. */
  readonly lastIsKey?: true;
}

/** One table a sheet: its title in A1, what it is in A2, headings in row 4, and its values in one column. */
export function tableSheet({ name, title, columns, lines, lastIsKey }: TableSheet): WriteSheet {
  const value = columns.findIndex(({ head }) => head === VALUE_HEAD);
  const rows = lines.map(({ row }) => [...row]);
  const last = FIRST_ROW + lines.length - 1;
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', TITLE],
    ['1,0', { style: { alignment: { wrapText: false } } }],
  ]);
  columns.forEach((_, at) => {
    cells.set(`${FIRST_ROW - 2},${at}`, {
      style: { font: BOLD, alignment: { wrapText: true, ...(at === value ? { horizontal: 'right' } : sideOf(at, value)) } },
    });
  });
  lines.forEach(({ unit, formula }, row) => {
    const style: CellStyle = { numFmt: formatOf(unit), alignment: { vertical: 'top' } };
    cells.set(`${row + FIRST_ROW - 1},${value}`, { ...formula, style });
  });
  return {
    name,
    rows: [
      [title],
      [`This worksheet contains one table, of ${lines.length} rows. A blank cell is one that does not apply.`],
      [],
      columns.map(({ head }) => head),
      ...rows,
    ],
    columns: columns.map(({ width, wraps = false }, at) => ({
      width,
      style: { alignment: { vertical: 'top', wrapText: wraps, ...sideOf(at, value) } },
    })),
    rowDefs: heights(rows, columns, FIRST_ROW - 1),
    cells,
    freezePane: { rows: FIRST_ROW - 1 },
    pageSetup: {
      ...LANDSCAPE,
      printTitlesRow: `$${FIRST_ROW - 1}:$${FIRST_ROW - 1}`,
      printArea: `$A$1:$${columnLetter(columns.length - (lastIsKey === true ? 2 : 1))}$${Math.max(last, FIRST_ROW - 1)}`,
    },
    ...(lines.length === 0
      ? {}
      : {
          tables: [
            {
              name: `${name.replaceAll(' ', '_')}_table`,
              displayName: `${name.replaceAll(' ', '_')}_table`,
              range: `A${FIRST_ROW - 1}:${columnLetter(columns.length - 1)}${last}`,
              columns: columns.map(({ head }) => ({ name: head })),
            },
          ],
        }),
  };
}

/** What follows the values stands a little apart from them. */
function sideOf(at: number, value: number): NonNullable<CellStyle['alignment']> {
  return { horizontal: 'left', indent: at === value + 1 ? 1 : 0 };
}

/** As many places as a figure of the unit has. */
function formatOf(unit: string): string {
  const places = (UNITS as Readonly<Record<string, number>>)[unit] ?? 2;
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
}

const BOLD = { name: FONT, bold: true };

/** The title of a sheet, in its first cell. */
export const TITLE: Partial<Cell> = { style: { font: { name: FONT, bold: true, size: 14 } } };
