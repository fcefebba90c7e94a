import { formula } from './formula';

/** A forecast benefit of the days by which its start moves, taken off. */
export const delayedBenefit = formula({
  id: 'delayed-benefit',
  rule: 'C7',
  unit: 'GBP',
  factors: { amount: 'GBP', part: 'index', of: 'index' },
  sheet: '=-amount*part/of',
  value: ({ amount, part, of }) => amount.times(part).div(of).negated(),
});
