import { formula } from './formula';

/** A forecast in the year, of its full months of benefit in the months it is in force. */
export const profiledAmount = formula({
  id: 'profiled-amount',
  rule: 'C2',
  unit: 'GBP',
  factors: { amount: 'GBP', months: 'months', of: 'months' },
  sheet: '=amount*months/of',
  value: ({ amount, months, of }) => amount.times(months).div(of),
});
