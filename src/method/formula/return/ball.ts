/** A number known to lie within `off` of `at`, both in units of 2 to the power −bits. */
export interface Ball {
  readonly at: bigint;
  readonly off: bigint;
}

export type Sign = -1 | 0 | 1;

export function times(a: Ball, b: Ball, bits: bigint): Ball {
  return { at: (a.at * b.at) >> bits, off: ((size(a.at) * b.off + size(b.at) * a.off + a.off * b.off) >> bits) + 2n };
}

export function power(base: Ball, exponent: number, bits: bigint): Ball {
  if (exponent === 0) return { at: 1n << bits, off: 0n };
  if (exponent === 1) return base;
  const half = power(base, Math.floor(exponent / 2), bits);
  const whole = times(half, half, bits);
  return exponent % 2 === 0 ? whole : times(whole, base, bits);
}

/** Its sign where that is certain, else nought. */
export function signOf({ at, off }: Ball): Sign {
  if (size(at) <= off) return 0;
  return at > 0n ? 1 : -1;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
