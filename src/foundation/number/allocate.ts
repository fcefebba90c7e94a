import { Decimal, nought } from './decimal';
import { sum } from './sum';

/**
 * Splits an amount by weights to so many places so that the parts sum to it: largest remainder,
 * ties to the earlier part (rules X4, G1).
 */
export function allocate(amount: Decimal, weights: readonly Decimal[], places: number): Decimal[] {
  const whole = sum(weights);
  if (weights.some((weight) => weight.isNegative()) || whole.isZero()) {
    throw new RangeError('Weights must not be negative and must not all be nought.');
  }
  const shares = weights.map((weight) => amount.times(weight).div(whole));
  const parts = shares.map((share) => share.toDecimalPlaces(places, Decimal.ROUND_DOWN));
  const step = new Decimal(10).pow(-places).times(amount.isNegative() ? -1 : 1);
  const left = amount.minus(sum(parts));
  const order = shares
    .map((share, at) => ({ at, remainder: share.minus(parts[at] ?? nought).abs() }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.at - b.at);
  const units = left.div(step).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber();
  for (const { at } of order.slice(0, units)) parts[at] = (parts[at] ?? nought).plus(step);
  const dust = left.minus(step.times(units));
  const first = order[units]?.at ?? order[0]?.at ?? 0;
  parts[first] = (parts[first] ?? nought).plus(dust);
  return parts;
}
