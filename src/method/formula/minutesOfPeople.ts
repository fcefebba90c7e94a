import { formula } from './formula';

/** Minutes of effort of people: minutes a day (or a week) × mean users × days (or weeks) worked, exact. */
export const minutesOfPeople = formula({
  id: 'minutes-of-people',
  rule: 'B4',
  unit: 'minutes',
  factors: { minutes: 'minutes', people: 'people', times: 'index' },
  sheet: '=minutes*people*times',
  value: ({ minutes, people, times }) => minutes.times(people).times(times),
});
