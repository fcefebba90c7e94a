import { type Floats, floatsOf, weighed } from './floats';
import { changesOfSign, type Terms } from './terms';

/**
 * A polynomial and what it becomes on being divided by a power of y and differentiated, over and over.
 *
 * Level 0 is the polynomial. For a power a between the times of two terms of opposite sign, y^−a × level k
 * has the derivative y^(−a−1) × level k+1, where level k+1 has each amount of level k times its time less a:
 * every sign before a turns, so it has one change of sign fewer. The last level has none, and so no root. This
 * is Laguerre's proof of the rule of signs (1883), and it holds for any powers, whole or not.
 */
export interface Chain extends Terms {
  /** How many changes of sign there are, which is how many levels have any. */
  readonly changes: number;
  /** The time of the last term. */
  readonly span: number;
  /** The time from each term to the one before it. */
  readonly gaps: readonly number[];
  /** The amounts of a level in floating point. */
  readonly floats: (level: number) => Floats;
  /** The amounts of a level as whole numbers, scaled so that the greatest has about so many bits; each is out by less than one. */
  readonly whole: (level: number, bits: number) => readonly bigint[];
  /** How many more bits the greatest amount of a level has than the least. */
  readonly range: (level: number) => number;
}

export function chainOf(terms: Terms): Chain {
  const { times, amounts } = terms;
  const twice = changesOfSign(amounts).map((at) => (times[at] as number) + (times[at + 1] as number));
  const weights = (level: number) => times.map((time) => 2 * time - (twice[level - 1] as number));
  const exact: (level: number) => readonly bigint[] = memo((level) => {
    if (level === 0) return amounts;
    const by = weights(level);
    return exact(level - 1).map((amount, at) => amount * BigInt(by[at] as number));
  });
  const floats: (level: number) => Floats = memo((level) => (level === 0 ? floatsOf(amounts) : weighed(floats(level - 1), weights(level))));
  const scaled = memo((level) => memo((bits) => scaledTo(exact(level), bits)));
  return {
    ...terms,
    changes: twice.length,
    span: times[times.length - 1] ?? 0,
    gaps: times.map((time, at) => time - (times[at - 1] ?? 0)),
    floats,
    whole: (level, bits) => scaled(level)(bits),
    range: memo((level) => Math.max(...exact(level).map(bitsOf)) - Math.min(...exact(level).map(bitsOf))),
  };
}

function memo<T>(work: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const result = known.get(at) ?? work(at);
    known.set(at, result);
    return result;
  };
}

/** Its bits, or up to three more. */
function bitsOf(amount: bigint): number {
  return 4 * amount.toString(16).length;
}

function scaledTo(amounts: readonly bigint[], bits: number): bigint[] {
  const shift = BigInt(bits - Math.max(...amounts.map(bitsOf)));
  return amounts.map((amount) => (shift >= 0n ? amount << shift : amount >> -shift));
}
