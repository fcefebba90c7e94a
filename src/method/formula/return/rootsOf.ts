import { between, WIDTH } from './between';
import { changesOfSign, type Terms } from './terms';
import { valueAt } from './valueAt';

const FIRST_BITS = 128;
/** A value is nought where it is this many bits above the last of its parts, or less. */
const NOUGHT = 64;

/** Every root of the terms from `lo` to 1, lowest first, each once, in units of 2 to the power −bits: on fewer bits while those are enough to tell each root from the next. */
export function rootsOf(terms: Terms, lo: bigint, bits: number): bigint[] {
  for (let few = FIRST_BITS; few < bits; few *= 2) {
    const more = BigInt(bits - few);
    const rough = everyRoot(terms, lo >> more, few, false);
    const found = rough?.map((root) => between(terms, (root - WIDTH) << more, (root + WIDTH) << more, bits));
    if (found?.every((root) => root !== undefined)) return found;
  }
  return everyRoot(terms, lo, bits, true) ?? [];
}

/**
 * Divided by a power of y between the times of two terms of opposite sign and differentiated, the terms have one
 * change of sign fewer: each amount is multiplied by its time less that power, so that every sign before it turns.
 * Between two neighbouring roots of what that leaves, the terms so divided only rise or only fall: they have one
 * root there where the signs at the two ends differ, and none where they agree or an end is itself a root. This
 * is Laguerre's proof of the rule of signs (1883); it holds for any times, and with no change of sign it ends.
 *
 * Where a sign cannot be told from nought, on the last bits that point is a root, and before that there is no answer.
 */
function everyRoot(terms: Terms, lo: bigint, bits: number, last: boolean): bigint[] | undefined {
  const change = changesOfSign(terms.amounts)[0];
  if (change === undefined) return [];
  const turns = everyRoot(turned(terms, change), lo, bits, last);
  if (turns === undefined) return undefined;
  const found: bigint[] = [];
  let before: { at: bigint; sign: number } | undefined;
  for (const at of [lo, ...turns, 1n << BigInt(bits)]) {
    const sign = signAt(terms, at, bits);
    if (sign === 0 && !last) return undefined;
    const root = before !== undefined && before.sign * sign < 0 ? between(terms, before.at, at, bits) : sign === 0 ? at : undefined;
    if (root !== undefined && found[found.length - 1] !== root) found.push(root);
    before = { at, sign };
  }
  return found;
}

function turned({ times, amounts, aYear }: Terms, change: number): Terms {
  const twice = (times[change] as number) + (times[change + 1] as number);
  return { times, aYear, amounts: amounts.map((amount, at) => amount * BigInt(2 * (times[at] as number) - twice)) };
}

function signAt({ times, amounts }: Terms, y: bigint, bits: number): number {
  const value = valueAt(times, amounts, y, bits);
  const size = valueAt(times, amounts.map(positive), y, bits);
  if (positive(value) <= size >> BigInt(bits - NOUGHT)) return 0;
  return value > 0n ? 1 : -1;
}

function positive(value: bigint): bigint {
  return value < 0n ? -value : value;
}
