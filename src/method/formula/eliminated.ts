import { formula } from './formula';

/** What one predecessor paid or moved to another, taken off once. */
export const eliminated = formula({
  id: 'eliminated',
  rule: 'G1',
  unit: 'GBP',
  factors: { amount: 'GBP' },
  sheet: '=-amount',
  value: ({ amount }) => amount.negated(),
});
