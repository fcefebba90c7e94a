import { Decimal, nought } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import { settle } from '../../foundation/number/settle';
import { discountRate, type DiscountSchedule } from '../parameter/discountRate';
import { discountFactor } from './discountFactor';

/** A real flow in a year counted from year 0; costs are negative. */
export interface YearlyFlow {
  readonly year: number;
  /** Decimal text, pounds at the prices of year 0. */
  readonly amount: string;
}

/**
 * The social time preference discount factor of a year (rule C4): year 0 is 1, factors chain across the
 * bands at full precision, years before year 0 are compounded. Decimal text at 20 places.
 *
 * It is for real flows only, never for pounds of the day.
 *
 * @example
 * ```ts
 * import { discountFactorOf } from 'benefits-realisation/maths';
 *
 * console.log(discountFactorOf(10)); // 0.70891881370977158608
 * ```
 */
export function discountFactorOf(year: number, schedule: DiscountSchedule = 'standard', midYear = false): string {
  if (!Number.isInteger(year) || Math.abs(year) > 1000) throw new RangeError(`discountFactorOf: ${year} is not a year from -1000 to 1000.`);
  return exactText(settle(discountFactor(discountRate.values[schedule], year, midYear)));
}

/**
 * The present value of real flows (rules C4, C5), each settled at 20 places, so that the sum is exact in any
 * order. At every rate nil it is the plain sum.
 *
 * It is not an NPSV unless the flows are those of the economic case.
 *
 * @example
 * ```ts
 * import { presentValueOfFlows } from 'benefits-realisation/maths';
 *
 * const flows = [{ year: 0, amount: '-1000000' }, ...Array.from({ length: 10 }, (_, at) => ({ year: at + 1, amount: '150000' }))];
 * console.log(Number(presentValueOfFlows(flows)).toFixed(2)); // 247490.80
 * ```
 */
export function presentValueOfFlows(flows: readonly YearlyFlow[], schedule: DiscountSchedule = 'standard', midYear = false): string {
  const bands = discountRate.values[schedule];
  const value = flows.reduce(
    (sum, { year, amount }) => sum.plus(settle(new Decimal(amount).times(discountFactor(bands, year, midYear)))),
    nought,
  );
  return exactText(value);
}
