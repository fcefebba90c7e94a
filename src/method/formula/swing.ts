import { formula } from './formula';

/** How far net present social value moves as one input goes from its low to its high, others held: benefits and costs are those that move with it. */
export const swing = formula({
  id: 'swing',
  rule: 'C8',
  unit: 'GBP',
  factors: { benefits: 'GBP', costs: 'GBP', low: 'index', central: 'index', high: 'index' },
  sheet: '=ABS((benefits-costs)*(high-low)/central)',
  value: ({ benefits, costs, low, central, high }) => benefits.minus(costs).times(high.minus(low)).div(central).abs(),
});
