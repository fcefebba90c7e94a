import { formula } from './formula';

/** What optimism bias adds to a cost that no contract fixes yet. */
export const optimismUplift = formula({
  id: 'optimism-uplift',
  rule: 'C7',
  unit: 'GBP',
  factors: { amount: 'GBP', bias: 'ratio' },
  sheet: '=amount*bias',
  value: ({ amount, bias }) => amount.times(bias),
});
