import { greatestCommon, inverse, modulo, primes, reduced } from './modulo';

/**
 * A polynomial with each of its roots once, lowest power first: itself divided by the greatest divisor it shares
 * with its derivative. Nothing where it has no root twice.
 *
 * The divisor is worked modulo one prime after another. Where one of them shows none, there is none; else the
 * images are joined until what they give divides both, which is proof.
 */
export function squareFree(amounts: readonly bigint[]): readonly bigint[] | undefined {
  const slope = amounts.slice(1).map((amount, at) => amount * BigInt(at + 1));
  const top = amounts[amounts.length - 1] as bigint;
  let joined: bigint[] = [];
  let product = 1n;
  for (const prime of primes()) {
    if (top % BigInt(prime) === 0n) continue;
    const image = greatestCommon(reduced(amounts, prime), reduced(slope, prime), prime);
    if (image.length <= 1) return undefined;
    if (product > 1n && image.length > joined.length) continue;
    if (image.length < joined.length) [joined, product] = [[], 1n];
    const scaled = image.map((each) => (each * modulo(top, prime)) % prime);
    const before = joined;
    joined = scaled.map((each, at) => join(before[at] ?? 0n, product, each, prime));
    product *= BigInt(prime);
    const divisor = primitive(joined);
    if (before.length === joined.length && before.every((each, at) => each === joined[at]) && quotient(slope, divisor) !== undefined) {
      const once = quotient(amounts, divisor);
      if (once !== undefined) return once;
    }
  }
  return undefined;
}

/** The number nearest nought that leaves `rest` by the prime and what `known` leaves by the product of those before it. */
function join(known: bigint, product: bigint, rest: number, prime: number): bigint {
  const short = (rest - modulo(known, prime) + prime) % prime;
  const value = known + product * BigInt((short * inverse(modulo(product, prime), prime)) % prime);
  const all = product * BigInt(prime);
  return 2n * value > all ? value - all : value;
}

function primitive(amounts: readonly bigint[]): bigint[] {
  let common = 0n;
  for (const amount of amounts) {
    let [a, b] = [common, amount];
    while (b !== 0n) [a, b] = [b, a % b];
    common = a;
  }
  return amounts.map((amount) => amount / common);
}

/** One polynomial divided by another where that leaves nothing. */
function quotient(amounts: readonly bigint[], by: readonly bigint[]): bigint[] | undefined {
  const left = [...amounts];
  const top = by[by.length - 1] as bigint;
  const result: bigint[] = [];
  for (let at = left.length - by.length; at >= 0; at--) {
    const lead = left[at + by.length - 1] as bigint;
    if (lead % top !== 0n) return undefined;
    const each = lead / top;
    result.unshift(each);
    by.forEach((amount, n) => {
      left[at + n] = (left[at + n] as bigint) - each * amount;
    });
  }
  return left.every((amount) => amount === 0n) ? result : undefined;
}
