import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Kind } from '../../kind/kind';
import { decodeText } from '../json/decodeText';
import { LIMITS } from '../limits';
import { looseName } from './looseName';
import { parseCsv } from './parseCsv';

const SEPARATORS = [',', ';', '\t'] as const;
const NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs' };

/** The cells of a CSV file by row, or nothing where the file as a whole cannot be read. What is wrong, or was read as something else, is added to the issues. */
export function csvGrid(kind: Kind, file: string, bytes: Uint8Array, issues: Issue[]): readonly string[][] | undefined {
  const text = textOf(kind, file, bytes, issues);
  if (text === undefined) return undefined;
  const separator = separatorOf(kind, text);
  if (separator !== ',')
    issues.push(issue('file_read_as', kind.table, { found: `${NAMES[separator]} between cells`, read: 'a table' }, { cell: { file } }));
  const parsed = parseCsv(text, separator, LIMITS.rows + 2);
  if ('unclosed' in parsed) {
    const { row, found } = parsed.unclosed;
    issues.push(issue('unclosed_quote', kind.table, { found }, { cell: { file, row } }));
    return undefined;
  }
  return parsed.rows;
}

/** UTF-8; or, where it is not, what spreadsheets on Windows save. */
function textOf(kind: Kind, file: string, bytes: Uint8Array, issues: Issue[]): string | undefined {
  const decoded = decodeText(bytes, kind.table);
  if ('text' in decoded) return decoded.text;
  const { fault } = decoded;
  if (fault.code !== 'not_utf8' || isWide(bytes)) {
    issues.push({ ...fault, cell: { file } });
    return undefined;
  }
  issues.push(issue('file_read_as', kind.table, { found: 'bytes that no UTF-8 text has', read: 'Windows-1252' }, { cell: { file } }));
  return new TextDecoder('windows-1252').decode(bytes);
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The separator under which a line near the top has the most headings of the table; a comma where none has more. */
function separatorOf(kind: Kind, text: string): (typeof SEPARATORS)[number] {
  const names = new Set(Object.keys(kind.schema.shape).map(looseName));
  const lines = text
    .slice(0, 10_000)
    .split(/\r?\n|\r/)
    .slice(0, 20);
  const known = (separator: string) =>
    Math.max(
      0,
      ...lines.map((line) => line.split(separator).filter((cell) => names.has(looseName(cell.replace(/^"|"$/g, '').trim()))).length),
    );
  return SEPARATORS.reduce((best, each) => (known(each) > known(best) ? each : best));
}
