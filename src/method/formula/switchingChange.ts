import { formula } from './formula';

/** How far an input has to move, as a ratio of its central value, for net present social value to be nil: benefits and costs are those that move with it. */
export const switchingChange = formula({
  id: 'switching-change',
  rule: 'C8',
  unit: 'ratio',
  factors: { netPresentValue: 'GBP', benefits: 'GBP', costs: 'GBP' },
  sheet: '=-netPresentValue/(benefits-costs)',
  value: ({ netPresentValue, benefits, costs }) => netPresentValue.negated().div(benefits.minus(costs)),
});
