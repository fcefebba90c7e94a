/** What is wrong with a JSON text, and where; only walked when something is known to be. */
export type JsonFault =
  | { readonly kind: 'syntax'; readonly at: number; readonly found: string }
  | { readonly kind: 'duplicate'; readonly at: number; readonly name: string };

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expecting = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';

/** Walks a text once, without recursion, to its first syntax fault or name that stands twice. */
export function scanJson(text: string): JsonFault | undefined {
  const names: (Set<string> | undefined)[] = [];
  let expecting: Expecting = 'value';
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const start = match === null ? skipSpace(text, at) : TOKEN.lastIndex - (match[1] ?? match[2] ?? match[3] ?? '').length;
    if (match === null && start === text.length) break;
    const [, mark, string, scalar] = match ?? [];
    const wrong: JsonFault = { kind: 'syntax', at: start, found: shown(text, start) };
    if (match === null) return wrong;
    at = TOKEN.lastIndex;
    if (names.length === 0 && expecting === ', or end') return wrong;
    if (expecting.startsWith('value')) {
      if (mark === ']' && expecting === 'value or ]') {
        names.pop();
        expecting = ', or end';
      } else if (mark === '{' || mark === '[') {
        names.push(mark === '{' ? new Set() : undefined);
        expecting = mark === '{' ? 'name or }' : 'value or ]';
      } else if (string !== undefined || scalar !== undefined) expecting = ', or end';
      else return wrong;
    } else if (expecting.startsWith('name')) {
      if (mark === '}' && expecting === 'name or }') {
        names.pop();
        expecting = ', or end';
      } else if (string !== undefined) {
        const name = JSON.parse(string) as string;
        const seen = names[names.length - 1] as Set<string>;
        if (seen.has(name)) return { kind: 'duplicate', at: start, name };
        seen.add(name);
        expecting = ':';
      } else return wrong;
    } else if (expecting === ':') {
      if (mark !== ':') return wrong;
      expecting = 'value';
    } else {
      const inside = names[names.length - 1];
      if (mark === ',') expecting = inside === undefined ? 'value' : 'name';
      else if (mark === (inside === undefined ? ']' : '}')) names.pop();
      else return wrong;
    }
  }
  const whole = names.length === 0 && expecting === ', or end';
  return whole ? undefined : { kind: 'syntax', at: text.length, found: 'the end of the text' };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}

function shown(text: string, at: number): string {
  return at >= text.length ? 'the end of the text' : JSON.stringify(text.slice(at, at + 12));
}

/** Line and column, from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
