import type { Sign } from './ball';
import type { Cell } from './cell';
import type { Chain } from './chain';
import { DOWN, type Floats, UP } from './floats';

const ROUNDING = 1.1102230246251565e-16; // 2^-53
/** More than every part too small to be counted comes to, beside a sum that is kept at 1 or more. */
const LEFT_OUT = 1e-140;
const UNIT = Number(1n << 60n);

/** The sign of a level over a cell in floating point, by a bound on its error; nought where that is not enough. */
export function floatSign(chain: Chain, level: number, { lo, hi }: Cell, scale: number): Sign {
  const [from, to] = [toFloat(lo, scale), toFloat(hi, scale)];
  const y = (from + to) / 2;
  const spread = chain.span * ((to - from) / 2 / y + 8 * ROUNDING);
  if (spread > 0.01) return 0;
  const { value, size } = valueAt(chain.floats(level), chain.gaps, y);
  const roundings = 4 * chain.gaps.length + 4 * chain.span + 8 * level + 16;
  const error = size * (ROUNDING * roundings + 1.1 * spread) + LEFT_OUT;
  return value > error ? 1 : value < -error ? -1 : 0;
}

/** The value and the sum of the sizes of its terms, both times one power of two: above 1 in 1/y, as `ballValue`. */
function valueAt({ parts, blocks }: Floats, gaps: readonly number[], y: number): { value: number; size: number } {
  const falling = y > 1;
  const v = falling ? 1 / y : y;
  const last = parts.length - 1;
  let [value, size, gap, step] = [0, 0, 1, v];
  let block = blocks[falling ? 0 : last] as number;
  for (let n = 0; n <= last; n++) {
    const at = falling ? n : last - n;
    const next = n === 0 ? 1 : (gaps[falling ? at : at + 1] as number);
    if (next !== gap) {
      gap = next;
      step = floatPower(v, gap);
    }
    value *= step;
    size *= step;
    const own = blocks[at] as number;
    if (own !== block || size > UP) {
      for (; size < 1 && block > own; block--) [value, size] = [value * UP, size * UP];
      for (; own > block || size > UP; block++) [value, size] = [value * DOWN, size * DOWN];
    }
    const part = own === block ? (parts[at] as number) : own === block - 1 ? (parts[at] as number) * DOWN : 0;
    value += part;
    size += Math.abs(part);
  }
  return { value, size };
}

function toFloat(whole: bigint, scale: number): number {
  const shift = BigInt(60 - scale);
  return Number(shift >= 0n ? whole << shift : whole >> -shift) / UNIT;
}

function floatPower(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
