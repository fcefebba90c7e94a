import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { flatOds } from './flatOds';
import { whyNotUnzipped } from './unzipped';

/** A cell as text: empty where it is, a formula without a result as the formula. */
export interface OpenCell {
  readonly text: string;
  /** The formula, where the file has it and not its result. */
  readonly unworked?: true;
}

/** Cells that are shown as one: rows and columns from nought. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface OpenSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenCell[])[];
  readonly merges: readonly Merge[];
}

/** Rows of a sheet that are read: past them it is no record. */
export const MOST_ROWS = 200_000;

/** The only door to hucre’s readers. The sheets of an .xlsx or .ods file, hidden ones too, with every cell as text; or why there are none. */
export async function openWorkbook(bytes: Uint8Array): Promise<{ readonly sheets: OpenSheet[] } | { readonly why: string }> {
  try {
    if (isCompound(bytes)) return { why: 'it is in the form of Excel 97 to 2003, or is locked with a password' };
    const why = await whyNotUnzipped(bytes);
    if (why !== undefined) return { why };
    const options = { maxRows: MOST_ROWS + 1 };
    const { sheets } = isOds(bytes) ? await readOds(flatOds(bytes), options) : await readXlsx(bytes, options);
    return { sheets: sheets.map(sheetOf) };
  } catch (error) {
    return { why: `it says ${(error as Error).message.slice(0, 200)}` };
  }
}

/** The form of .xls, and of what is encrypted, begins with these bytes. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** An ODS file begins with what it is, uncompressed. */
function isOds(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return head.includes('opendocument.spreadsheet');
}

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

function sheetOf({ name, rows, cells, merges = [] }: Read): OpenSheet {
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column): OpenCell => {
        const formula = cells?.get(`${at},${column}`)?.formula?.replace(/^(?:of:)?=/, '');
        const truth = formula === undefined ? undefined : TRUTH.exec(formula)?.[1];
        if (truth !== undefined) return { text: truth.toLowerCase() };
        const text = textOf(value);
        return formula === undefined || text !== '' ? { text } : { text: `=${formula}`, unworked: true };
      }),
    ),
    merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      fromRow: startRow,
      toRow: endRow,
      fromColumn: startCol,
      toColumn: endCol,
    })),
  };
}

/** How LibreOffice saves a cell of true or false: its result is 1 or 0, as an amount's might be. */
const TRUTH = /^(TRUE|FALSE)\(\)$/;

/** A date cell is its day: a spreadsheet keeps no other in it, unless a time is there as well. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
