import { formula } from './formula';

/** What of a target falls in some of the days of its period. */
export const targetInPart = formula({
  id: 'target-in-part',
  rule: 'D1',
  unit: 'index',
  factors: { target: 'index', days: 'days', of: 'days' },
  sheet: '=target*days/of',
  value: ({ target, days, of }) => target.times(days).div(of),
});
