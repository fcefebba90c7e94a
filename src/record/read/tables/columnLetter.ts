/** The letter a spreadsheet gives a column, counted from nought: A, B … Z, AA. */
export function columnLetter(at: number): string {
  const before = Math.floor(at / 26);
  return `${before === 0 ? '' : columnLetter(before - 1)}${String.fromCharCode(65 + (at % 26))}`;
}
