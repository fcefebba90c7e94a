import { formula } from './formula';

/** What fell in a year, from a sum to date and the sum of the years before. */
export const inYearFromSum = formula({
  id: 'in-year-from-sum',
  rule: 'D3',
  unit: 'GBP',
  factors: { sumToDate: 'GBP', before: 'GBP' },
  sheet: '=sumToDate-before',
  value: ({ sumToDate, before }) => sumToDate.minus(before),
});
