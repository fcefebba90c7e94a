const SLICES = 1000;
const BITS = 30;

/** A base to a power from 0 to 1 by square roots alone, for `Math.pow` gives other bits on other engines. */
function power(base: number, exponent: number): number {
  if (exponent >= 1) return base;
  let result = 1;
  let root = base;
  let left = exponent;
  for (let bit = 0; bit < BITS && left > 0; bit++) {
    root = Math.sqrt(root);
    left *= 2;
    if (left >= 1) {
      result *= root;
      left -= 1;
    }
  }
  return result;
}

/** What share of the distribution lies below each thousandth. */
function shares(mode: number): Float64Array {
  const powers = Float64Array.from({ length: SLICES }, (_, at) => power((at + 0.5) / SLICES, mode));
  const below = new Float64Array(SLICES + 1);
  for (let at = 0; at < SLICES; at++) {
    const other = SLICES - 1 - at;
    const root = ((powers[at] as number) * ((other + 0.5) / SLICES)) / (powers[other] as number);
    below[at + 1] = (below[at] as number) + root * root * root * root;
  }
  const all = below[SLICES] as number;
  for (let at = 1; at < SLICES; at++) below[at] = (below[at] as number) / all;
  below[SLICES] = 1;
  return below;
}

/**
 * The quantile of a PERT distribution from 0 to 1: the beta with lambda 4 whose density is
 * (x^m × (1 − x)^(1 − m))⁴, m its mode. It is laid out in a thousand slices, each as likely as the density at
 * its middle, and is even within a slice: only + − × ÷ and square roots, so the same on every engine.
 */
export function pertQuantile(mode: number): (u: number) => number {
  const below = shares(mode);
  const first = new Uint16Array(SLICES);
  for (let at = 0, slice = 0; at < SLICES; at++) {
    while ((below[slice + 1] as number) <= at / SLICES) slice++;
    first[at] = slice;
  }
  return (u) => {
    let slice = first[Math.floor(u * SLICES)] as number;
    while ((below[slice + 1] as number) <= u) slice++;
    const from = below[slice] as number;
    return (slice + (u - from) / ((below[slice + 1] as number) - from)) / SLICES;
  };
}
