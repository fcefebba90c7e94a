import { formula } from './formula';

/** A council’s share of the cost of a shared platform, by its stated key. */
export const sharedCost = formula({
  id: 'shared-cost',
  rule: 'C1',
  unit: 'GBP',
  factors: { amount: 'GBP', share: 'ratio' },
  sheet: '=amount*share',
  value: ({ amount, share }) => amount.times(share),
});
