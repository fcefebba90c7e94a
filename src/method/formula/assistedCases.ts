import { formula } from './formula';

/** The cases of an observation that count on one rung in one year: all of them, or the days that count of its days. */
export const assistedCases = formula({
  id: 'assisted-cases',
  rule: 'F1',
  unit: 'cases',
  factors: { volume: 'cases', part: 'index', of: 'index' },
  sheet: '=volume*part/of',
  value: ({ volume, part, of }) => volume.times(part).div(of),
});
