import { formula } from './formula';

/** An observation times its weight. In the unit of the measure times its cases. */
export const weightedValue = formula({
  id: 'weighted-value',
  rule: 'B16',
  unit: 'index',
  factors: { value: 'index', weight: 'index' },
  sheet: '=value*weight',
  value: ({ value, weight }) => value.times(weight),
});
