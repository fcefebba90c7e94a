import { Decimal, one } from '../../../foundation/number/decimal';
import { settle } from '../../../foundation/number/settle';
import { type Cell, cell } from './cell';
import type { Chain } from './chain';
import { place } from './edges';
import { levelOf } from './level';
import { narrow } from './narrow';

/** Bits of the discount factor: 70 digits of the rate, even where a rate is that of 365 days. */
const SCALE = 256;
/** Beyond what was worked, a rate is taken to be exact: it then settles as an exact one does. */
const PLACES = 60;

/** The rate of a root, settled at 20 places (rule X4); nothing where it is an edge or past it. */
export function rateOf(chain: Chain, root: Cell, scale: number): Decimal | undefined {
  let [now, at] = [root, scale];
  for (let to = SCALE; now.sign !== 0 && (at < SCALE || now.hi - now.lo > 1n << 16n || place(now, at, chain) === 'across'); to *= 2) {
    const by = BigInt(to - at);
    if (by <= 0n) continue;
    now = narrow(levelOf(chain, 0, to), cell(now.lo << by, now.hi << by, now.sign));
    at = to;
  }
  if (place(now, at, chain) === 'outside') return undefined;
  const factor = new Decimal(`${now.lo + now.hi}`).div(`${1n << BigInt(at + 1)}`);
  return settle(one.div(factor).pow(chain.aYear).minus(one).toDecimalPlaces(PLACES));
}
