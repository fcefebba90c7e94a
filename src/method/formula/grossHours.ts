import { formula } from './formula';

/** Hours returned before rework: effort without the initiative at the review volume, less effort observed. */
export const grossHours = formula({
  id: 'gross-hours',
  rule: 'B3',
  unit: 'hours',
  factors: { without: 'minutes', observed: 'minutes' },
  sheet: '=(without-observed)/60',
  value: ({ without, observed }) => without.minus(observed).div(60),
});
