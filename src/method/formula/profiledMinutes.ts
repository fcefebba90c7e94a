import { formula } from './formula';

/** Projected minutes of one row, of its full months of benefit in the months it covers. */
export const profiledMinutes = formula({
  id: 'profiled-minutes',
  rule: 'B0',
  unit: 'minutes',
  factors: { minutes: 'minutes', months: 'months', of: 'months' },
  sheet: '=minutes*months/of',
  value: ({ minutes, months, of }) => minutes.times(months).div(of),
});
