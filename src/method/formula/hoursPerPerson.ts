import { formula } from './formula';

/** Net hours for each active user. */
export const hoursPerPerson = formula({
  id: 'hours-per-person',
  rule: 'B4',
  unit: 'hours/person',
  factors: { hours: 'hours', people: 'people' },
  sheet: '=hours/people',
  value: ({ hours, people }) => hours.div(people),
});
