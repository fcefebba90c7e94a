import { formula } from './formula';

/** The mean of observations, each by its weight. In the unit of the measure. */
export const weightedMean = formula({
  id: 'weighted-mean',
  rule: 'B16',
  unit: 'index',
  factors: { weighted: 'index', weights: 'index' },
  sheet: '=weighted/weights',
  value: ({ weighted, weights }) => weighted.div(weights),
});
