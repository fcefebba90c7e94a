import { formula } from './formula';

/** Hours that became something, in the days of their period that fall in a year. */
export const useOfTime = formula({
  id: 'use-of-time',
  rule: 'B11',
  unit: 'hours',
  factors: { hours: 'hours', days: 'days', of: 'days' },
  sheet: '=hours*days/of',
  value: ({ hours, days, of }) => hours.times(days).div(of),
});
