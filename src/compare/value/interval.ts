import { Decimal } from '../../foundation/number/decimal';
import type { Indicator } from '../indicator/indicator';

/** How far a value may be from what it is given as, as decimal text. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** The whole of one interval is better than the whole of another; that they meet is not enough (rule F4). */
export function isWhollyBetter(a: Interval, b: Interval, direction: Indicator['direction']): boolean {
  return direction === 'higher_is_better' ? new Decimal(a.low).greaterThan(b.high) : new Decimal(a.high).lessThan(b.low);
}
