import { formula } from './formula';

/** The value of an input, in its own unit, at which net present social value is nil, others held: benefits and costs are those that move with it. */
export const switchingValue = formula({
  id: 'switching-value',
  rule: 'C8',
  unit: 'index',
  factors: { central: 'index', netPresentValue: 'GBP', benefits: 'GBP', costs: 'GBP' },
  sheet: '=central*(1-netPresentValue/(benefits-costs))',
  value: ({ central, netPresentValue, benefits, costs }) => central.minus(central.times(netPresentValue).div(benefits.minus(costs))),
});
