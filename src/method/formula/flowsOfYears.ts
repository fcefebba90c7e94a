import { nought } from '../../foundation/number/decimal';
import { decimalOf } from '../../foundation/number/decimalOf';
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
 * @throws RangeError where the year is not a whole number from -1000 to 1000.
 *
 * @example
 * ```ts
 * import { discountFactorOf } from 'benefits-realisation/maths';
 *
 * console.log(discountFactorOf(10)); // 0.70891881370977158608
 * ```
 */
export function discountFactorOf(year: number, schedule: DiscountSchedule = 'standard', midYear = false): string {
  return exactText(settle(discountFactor(discountRate.values[schedule], yearOf(year), midYear)));
}

/**
 * The present value of real flows (rules C4, C5), each settled at 20 places, so that the sum is exact in any
 * order. At every rate nil it is the plain sum.
 *
 * In pounds of year 0. It is not an NPSV unless the flows are those of the economic case.
 *
 * @throws RangeError where a year is not whole or an amount is not decimal text.
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
    (sum, { year, amount }) => sum.plus(settle(decimalOf(amount).times(discountFactor(bands, yearOf(year), midYear)))),
    nought,
  );
  return exactText(value);
}

function yearOf(year: number): number {
  if (!Number.isInteger(year) || Math.abs(year) > 1000) throw new RangeError(`${year} is not a year from -1000 to 1000.`);
  return year;
}
