import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** The only door to hucre’s writer. Text is text, whatever it begins with: a cell that is to be a formula says so. */
export async function saveWorkbook(options: WriteOptions): Promise<Uint8Array> {
  const bytes = await writeXlsx(options);
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes as ArrayBuffer);
}
