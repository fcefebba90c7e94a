import type { WriteSheet } from 'hucre/xlsx';

/** The height of a line, in points. */
const LINE = 15;

/** How high each row is, in points, so that text that wraps is not cut: a spreadsheet does not always work it out. */
export function heights(
  rows: readonly (readonly (number | string | null)[])[],
  columns: readonly { readonly width: number; readonly wraps?: true }[],
  from: number,
): NonNullable<WriteSheet['rowDefs']> {
  const defs: NonNullable<WriteSheet['rowDefs']> = new Map();
  rows.forEach((row, at) => {
    const lines = columns.map(({ width, wraps }, column) =>
      wraps === true ? Math.ceil((String(row[column] ?? '').length * 0.92) / width) : 1,
    );
    const most = Math.max(...lines);
    if (most > 1) defs.set(at + from, { height: most * LINE });
  });
  return defs;
}
