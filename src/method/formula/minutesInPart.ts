import { formula } from './formula';

/** The minutes of some of a row: the days that count of its days, and the people who answered of the people it is applied to. */
export const minutesInPart = formula({
  id: 'minutes-in-part',
  rule: 'B16',
  unit: 'minutes',
  factors: { minutes: 'minutes', part: 'index', of: 'index' },
  sheet: '=minutes*part/of',
  value: ({ minutes, part, of }) => minutes.times(part).div(of),
});
