import { Stop } from '../stop';

/**
 * The words of a command: as they came, or, where the whole came as one text, split at its spaces. No shell
 * reads it: `"` and `'` keep a part together, a backslash is a character like any other, and nothing else
 * means anything but itself.
 */
export function splitCommand(words: readonly string[]): readonly [string, ...string[]] {
  const [first = '', ...rest] = words;
  const [program, ...args] = rest.length > 0 ? words : split(first);
  if (program === undefined || program === '') throw new Stop('Name the command to start, as in: benefits conform python3 answers.py');
  return [program, ...args];
}

function split(text: string): string[] {
  const found = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  if (/["']/.test(text.replace(/"[^"]*"|'[^']*'/g, ''))) throw new Stop(`A quotation mark is not closed in: ${text}`);
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, one?: string, other?: string) => one ?? other ?? ''));
}
