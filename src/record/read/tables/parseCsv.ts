import Papa from 'papaparse';

/** Cells by row, blank rows kept so that a row's place is its place in a spreadsheet; or the quote that hides where rows end. */
export type ParsedCsv = { readonly rows: string[][] } | { readonly unclosed: { readonly row: number; readonly found: string } };

/** The only door to papaparse. Reads at most so many rows, with one separator; lines may end in LF, CRLF or CR. */
export function parseCsv(text: string, delimiter: string, mostRows: number): ParsedCsv {
  const newline = text.includes('\n') ? '\n' : '\r';
  // Fast mode splits the whole text at once, before any limit on rows can stop it.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview: mostRows, fastMode: false });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote !== undefined) {
    const row = (quote.row ?? 0) + 1;
    const [found = ''] = text.slice(quote.index ?? 0, (quote.index ?? 0) + 30).split(/[\r\n]/);
    return { unclosed: { row, found } };
  }
  if (newline === '\n' && data[0]?.at(-1)?.endsWith('\r')) data.forEach(dropReturn);
  return { rows: data };
}

/** With LF as the line's end, CRLF leaves its CR on the last cell. */
function dropReturn(row: string[]): void {
  const last = row.length - 1;
  const cell = row[last];
  if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
}
