import { formula } from './formula';

/** The cash position of the council: cash benefits less costs, with grant. */
export const netCash = formula({
  id: 'net-cash',
  rule: 'C6',
  unit: 'GBP',
  factors: { benefits: 'GBP', costs: 'GBP', grant: 'GBP' },
  sheet: '=benefits-costs+grant',
  value: ({ benefits, costs, grant }) => benefits.minus(costs).plus(grant),
});
