import { formula } from './formula';

/** Net gain for each pound of cost, undiscounted. */
export const returnOnInvestment = formula({
  id: 'return-on-investment',
  rule: 'C5',
  unit: 'ratio',
  factors: { benefits: 'GBP', costs: 'GBP' },
  sheet: '=(benefits-costs)/costs',
  value: ({ benefits, costs }) => benefits.minus(costs).div(costs),
});
