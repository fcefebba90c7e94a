import { formula } from './formula';

/** One dated row of a trend: its day × its value. */
export const dayTimesValue = formula({
  id: 'day-times-value',
  rule: 'B0',
  unit: 'index',
  factors: { day: 'days', value: 'index' },
  sheet: '=day*value',
  value: ({ day, value }) => day.times(value),
});
