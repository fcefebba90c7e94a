import { formula } from './formula';

/** The part of an observed quantity that falls in the days of a year. In the unit of the measure. */
export const observedPart = formula({
  id: 'observed-part',
  rule: 'B16',
  unit: 'index',
  factors: { value: 'index', days: 'days', of: 'days' },
  sheet: '=value*days/of',
  value: ({ value, days, of }) => value.times(days).div(of),
});
