import { Decimal, nought, one } from '../../foundation/number/decimal';
import { formula } from './formula';

/**
 * What the months from one month to another come to in full months of benefit: nil until the lag is over, then a straight line
 * from nil to full over the ramp-up, each month at the mean of its part of the line; times what is kept after so many years of drop-off.
 * Months are counted from the start, which is 0.
 */
export const benefitMonths = formula({
  id: 'benefit-months',
  rule: 'C2',
  unit: 'months',
  factors: { from: 'months', to: 'months', lag: 'months', rampUp: 'months', dropOff: 'ratio', years: 'index' },
  sheet:
    '=(MAX(0,to-lag-MAX(0,rampUp))-MAX(0,from-lag-MAX(0,rampUp))+IF(rampUp<=0,0,(MIN(rampUp,MAX(0,to-lag))^2-MIN(rampUp,MAX(0,from-lag))^2)/(2*rampUp)))*MAX(0,1-dropOff)^years',
  value: ({ from, to, lag, rampUp, dropOff, years }) =>
    reachedBy(to.minus(lag), rampUp)
      .minus(reachedBy(from.minus(lag), rampUp))
      .times(Decimal.max(nought, one.minus(dropOff)).pow(years)),
});

/** Full months of benefit by so many months after the lag: the area under the ramp and then one a month. */
function reachedBy(months: Decimal, rampUp: Decimal): Decimal {
  const after = Decimal.max(nought, months);
  if (rampUp.lessThanOrEqualTo(0)) return after;
  const onRamp = Decimal.min(after, rampUp);
  return Decimal.max(nought, after.minus(rampUp)).plus(onRamp.times(onRamp).div(rampUp.times(2)));
}
