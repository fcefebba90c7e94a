import { Decimal, one } from '../../foundation/number/decimal';
import type { DiscountBand } from '../parameter/discountRate';

/**
 * The discount factor of a year: 1 in year 0, chained across bands at full precision, earlier years
 * compounded (rule C4). With `midYear`, year t stands at t − ½.
 */
export function discountFactor(bands: readonly DiscountBand[], year: number, midYear = false): Decimal {
  let factor = one;
  for (let each = 1; each <= year; each++) factor = factor.div(one.plus(rateOf(bands, each)));
  for (let each = 0; each > year; each--) factor = factor.times(one.plus(rateOf(bands, 0)));
  return midYear && year > 0 ? factor.times(one.plus(rateOf(bands, year)).sqrt()) : factor;
}

function rateOf(bands: readonly DiscountBand[], year: number): Decimal {
  let rate = bands[0]?.rate ?? '0';
  for (const band of bands) if (year >= band.from) rate = band.rate;
  return new Decimal(rate);
}
