import { formula } from './formula';

/** Minutes of effort: minutes each × how many (cases, or days of use), exact. Time adds in minutes. */
export const minutesAtVolume = formula({
  id: 'minutes-at-volume',
  rule: 'B3',
  unit: 'minutes',
  factors: { minutes: 'minutes', units: 'cases' },
  sheet: '=minutes*units',
  value: ({ minutes, units }) => minutes.times(units),
});
