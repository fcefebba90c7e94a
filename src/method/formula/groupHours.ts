import { formula } from './formula';

/** The productive hours of a staff group in the days of a year that its measures cover: its ceiling. */
export const groupHours = formula({
  id: 'group-hours',
  rule: 'B10',
  unit: 'hours',
  factors: { fte: 'fte', productiveHours: 'hours', days: 'days', of: 'days' },
  sheet: '=fte*productiveHours*days/of',
  value: ({ fte, productiveHours, days, of }) => fte.times(productiveHours).times(days).div(of),
});
