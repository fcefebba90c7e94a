import { formula } from './formula';

/** Benefits less costs, which stay lines of their own. */
export const netOf = formula({
  id: 'net-of',
  rule: 'C1',
  unit: 'GBP',
  factors: { benefits: 'GBP', costs: 'GBP' },
  sheet: '=benefits-costs',
  value: ({ benefits, costs }) => benefits.minus(costs),
});
