import { formula } from './formula';

/** A mean number of people over the days observed, each observation by its days. */
export const meanOverDays = formula({
  id: 'mean-over-days',
  rule: 'B4',
  unit: 'people',
  factors: { peopleDays: 'people', days: 'days' },
  sheet: '=peopleDays/days',
  value: ({ peopleDays, days }) => peopleDays.div(days),
});
