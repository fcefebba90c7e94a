import { formula } from './formula';

/** The hours that the work of an activity would have taken, on the days for which one measure gives the greatest. */
export const counterfactualHours = formula({
  id: 'counterfactual-hours',
  rule: 'B10',
  unit: 'hours',
  factors: { without: 'minutes', days: 'days', of: 'days' },
  sheet: '=without*days/of/60',
  value: ({ without, days, of }) => without.times(days).div(of).div(60),
});
