import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

const KIND = 'mimetype';
const CONTENT = 'content.xml';
/** What a spreadsheet puts around rows that are repeated on each page, or grouped. */
const AROUND_ROWS = /<\/?table:table-(?:header-rows|row-group|rows)\b[^>]*>/g;

/** An ODS file with every row at the level of its sheet: the reader looks for rows nowhere else, and would lose those in a group or a repeated heading. */
export function flatOds(bytes: Uint8Array): Uint8Array {
  const { [KIND]: kind, [CONTENT]: content } = unzipSync(bytes, { filter: ({ name }) => name === KIND || name === CONTENT });
  if (kind === undefined || content === undefined) return bytes;
  const text = strFromU8(content);
  const flat = text.replace(AROUND_ROWS, '');
  return flat === text ? bytes : zipSync({ [KIND]: kind, [CONTENT]: strToU8(flat) }, { level: 0 });
}
