import { type Ball, power, times } from './ball';
import type { Cell } from './cell';
import type { Chain } from './chain';

/**
 * A level of the chain over a cell, to so many bits of its greatest amount. Above 1 the polynomial is taken in
 * 1/y, the terms in the other order, which has the same sign: powers of what is at most 1 never grow.
 */
export function ballValue(chain: Chain, level: number, { lo, hi }: Cell, scale: number, bits: number): Ball {
  const [p, s] = [BigInt(bits), BigInt(scale) + 1n];
  const [middle, half] = [lo + hi, hi - lo];
  const falling = middle > 1n << s;
  const off = (half << p) >> s;
  const y: Ball = falling ? { at: (1n << (p + s)) / middle, off: 2n * off + 2n } : { at: (middle << p) >> s, off: off + 1n };
  const steps = new Map<number, Ball>();
  const step = (gap: number): Ball => {
    const known = steps.get(gap) ?? power(y, gap, p);
    steps.set(gap, known);
    return known;
  };
  const amounts = chain.whole(level, bits);
  const last = amounts.length - 1;
  let value: Ball = { at: 0n, off: 0n };
  for (let n = 0; n <= last; n++) {
    const at = falling ? n : last - n;
    const gap = n === 0 ? 0 : (chain.gaps[falling ? at : at + 1] as number);
    const moved = n === 0 ? value : times(value, step(gap), p);
    value = { at: moved.at + (amounts[at] as bigint), off: moved.off + 1n };
  }
  return value;
}
