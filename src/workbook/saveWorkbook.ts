import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** A face that every spreadsheet has. */
export const FONT = 'Arial';

/** As wide as a page on its side, and as long as it is. */
export const LANDSCAPE = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** A file is the same whenever it is made. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

/** The only door to hucre’s writer. Text is text, whatever it begins with: a cell that is to be a formula says so. */
export async function saveWorkbook(options: WriteOptions): Promise<Uint8Array> {
  const properties = { creator: 'benefits-realisation', created: EPOCH, modified: EPOCH, ...options.properties };
  const bytes = await writeXlsx({ defaultFont: { name: FONT, size: 11 }, ...options, properties });
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes as ArrayBuffer);
}
