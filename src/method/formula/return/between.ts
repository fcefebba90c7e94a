import type { Terms } from './terms';
import { valueAt } from './valueAt';

/** How far short of every bit a root is worked. */
export const WIDTH: bigint = 1n << 16n;

/**
 * The one root between two points of opposite sign; nothing where their signs agree. The next point is on the
 * chord, the end that stays counting for less each time (the Illinois rule), and in the middle every third time,
 * so that it always ends.
 */
export function between({ times, amounts }: Terms, lo: bigint, hi: bigint, bits: number): bigint | undefined {
  const value = (at: bigint) => valueAt(times, amounts, at, bits);
  let [from, to, a, b] = [lo, hi, value(lo), value(hi)];
  if (a > 0n === b > 0n) return undefined;
  for (let turn = 1; to - from > WIDTH; turn++) {
    const chord = from + ((to - from) * a) / (a - b || 1n);
    const at = turn % 3 === 0 || chord <= from || chord >= to ? (from + to) / 2n : chord;
    const next = value(at);
    if (next === 0n) return at;
    if (next > 0n === a > 0n) [from, a, b] = [at, next, b / 2n];
    else [to, b, a] = [at, next, a / 2n];
    if (a === 0n || b === 0n) [a, b] = [value(from), value(to)];
  }
  return (from + to) / 2n;
}
