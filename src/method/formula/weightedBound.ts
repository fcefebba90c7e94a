import { formula } from './formula';

/** The upper bound of one type of project, in its share of the whole. */
export const weightedBound = formula({
  id: 'weighted-bound',
  rule: 'C7',
  unit: 'ratio',
  factors: { bound: 'ratio', share: 'ratio' },
  sheet: '=bound*share',
  value: ({ bound, share }) => bound.times(share),
});
