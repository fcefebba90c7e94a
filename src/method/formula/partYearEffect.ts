import { formula } from './formula';

/** What a full-year level comes to in the part of the year it is in force: whole months over 12, otherwise days over the days of that year. */
export const partYearEffect = formula({
  id: 'part-year-effect',
  rule: 'C2',
  unit: 'GBP',
  factors: { level: 'GBP', inForce: 'index', of: 'index' },
  sheet: '=level*inForce/of',
  value: ({ level, inForce, of }) => level.times(inForce).div(of),
});
