import { codeWords } from './codeWords';

/** One code and what it means. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: string;
}

/** The meanings of a field's codes, from the list that has those codes in that order. */
export function codeMeanings(codes: readonly string[]): CodeMeaning[] {
  const wanted = codes.join();
  const words = Object.values<Readonly<Record<string, string>>>(codeWords).find((list) => Object.keys(list).join() === wanted);
  if (words === undefined) throw new TypeError(`codeWords has no list of ${wanted}.`);
  return Object.entries(words).map(([code, meaning]) => ({ code, meaning }));
}
