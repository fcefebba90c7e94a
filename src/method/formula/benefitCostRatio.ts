import { formula } from './formula';

/** Present value of benefits for each pound of present value of costs. */
export const benefitCostRatio = formula({
  id: 'benefit-cost-ratio',
  rule: 'C5',
  unit: 'ratio',
  factors: { benefits: 'GBP', costs: 'GBP' },
  sheet: '=benefits/costs',
  value: ({ benefits, costs }) => benefits.div(costs),
});
