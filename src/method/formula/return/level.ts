import { signOf } from './ball';
import { ballValue } from './ballValue';
import { type Cell, cell, type Level } from './cell';
import type { Chain } from './chain';
import { floatSign } from './floatSign';

/**
 * A level of a chain at a scale: floating point where its error bound settles the sign, else whole numbers, of
 * more bits from then on where they were too few. Where `rough`, floating point only.
 */
export function levelOf(chain: Chain, level: number, scale: number, rough = false): Level {
  const widest = 1n << BigInt(scale - 8);
  let bits = 2 * scale + 64;
  const over = (where: Cell) => {
    if (where.hi - where.lo > widest) return 0;
    return floatSign(chain, level, where, scale) || (rough ? 0 : signOf(ballValue(chain, level, where, scale, bits)));
  };
  const at = (point: bigint) => {
    const where = cell(point, point);
    const sign = over(where);
    if (rough || sign !== 0) return sign;
    const most = 8 * scale + 256 + chain.range(level);
    for (let more = 2 * bits; more < 2 * most; more *= 2) {
      const found = signOf(ballValue(chain, level, where, scale, Math.min(more, most)));
      if (found === 0) continue;
      bits = Math.min(more, most);
      return found;
    }
    return 0;
  };
  const value = (point: bigint) => ballValue(chain, level, cell(point, point), scale, bits).at;
  return { over, at, value, scale };
}
