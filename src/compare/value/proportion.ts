import { Decimal } from '../../foundation/number/decimal';
import { round } from '../../foundation/number/round';
import { settle } from '../../foundation/number/settle';
import type { Interval } from './interval';

/** Standard normal deviate that 95% lie within. */
export const NINETY_FIVE = '1.959964';

/** How far a share of so few may be from what it would be of many: Wilson’s interval at 95% (rule F4). */
export function proportionInterval(part: number, of: number, places: number): Interval {
  const [share, many, z] = [new Decimal(part).div(of), new Decimal(of), new Decimal(NINETY_FIVE)];
  const square = z.times(z).div(many);
  const centre = share.plus(square.div(2)).div(square.plus(1));
  const spread = share.times(share.neg().plus(1)).div(many).plus(square.div(many).div(4)).sqrt().times(z).div(square.plus(1));
  return {
    low: round(settle(Decimal.max(0, centre.minus(spread))), places),
    high: round(settle(Decimal.min(1, centre.plus(spread))), places),
  };
}
