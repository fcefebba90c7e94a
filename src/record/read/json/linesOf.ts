import { pathParts, rowPlaces } from '../rowPlaces';
import { decodeText } from './decodeText';
import { lineAndColumn } from './scan';

const MARK = /"((?:[^"\\]|\\.)*)"|[{}[\]]/g;

/** The line of each record path in a JSON text that a portfolio was read from: of its field, or of its row where the field does not stand there. */
export function linesOf(json: string | Uint8Array, file: string): (path: string) => { file: string; line: number } | undefined {
  let known: { text: string; starts: Map<string, number[]>; places: Map<string, Map<string, number>> } | undefined;
  return (path) => {
    known ??= read(json);
    const { text, starts, places } = known;
    const { table, readings } = pathParts(path);
    for (const { id, field } of readings) {
      const at = places.get(table)?.get(id);
      const start = at === undefined ? undefined : starts.get(table)?.[at];
      if (start === undefined) continue;
      const found = field === undefined ? start : (fieldAt(text, start, field) ?? start);
      return { file, line: lineAndColumn(text, found).line };
    }
    return undefined;
  };
}

function read(json: string | Uint8Array) {
  const decoded = decodeText(json, 'portfolio');
  const text = 'text' in decoded ? decoded.text : '';
  const starts = rowStarts(text);
  const document = (starts.size === 0 ? {} : JSON.parse(text)) as Record<string, unknown>;
  const places = new Map([...starts.keys()].map((table) => [table, rowPlaces(table, (document[table] as unknown[] | undefined) ?? [])]));
  return { text, starts, places };
}

/** Where each row of each table begins: an object in a list in the document. */
function rowStarts(text: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  let depth = 0;
  let name = '';
  for (const { 0: mark, 1: string, index } of text.matchAll(MARK)) {
    if (string !== undefined) {
      if (depth === 1) name = string;
    } else if (mark === '{' || mark === '[') {
      if (depth === 1 && mark === '[') starts.set(name, []);
      if (depth === 2 && mark === '{') starts.get(name)?.push(index);
      depth++;
    } else depth--;
  }
  return starts;
}

/** Where a field of the row that begins at `start` stands. A row is flat, so its first closing brace that is in no text ends it. */
function fieldAt(text: string, start: number, field: string): number | undefined {
  const marks = /"((?:[^"\\]|\\.)*)"(\s*:)?|\}/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark !== null && mark[0] !== '}'; mark = marks.exec(text)) {
    if (mark[2] !== undefined && mark[1] === field) return mark.index;
  }
  return undefined;
}
