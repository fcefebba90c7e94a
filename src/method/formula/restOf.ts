import { formula } from './formula';

/** The rest of an amount after the parts before it, so that the parts sum to it. */
export const restOf = formula({
  id: 'rest-of',
  rule: 'C1',
  unit: 'GBP',
  factors: { whole: 'GBP', before: 'GBP' },
  sheet: '=whole-before',
  value: ({ whole, before }) => whole.minus(before),
});
