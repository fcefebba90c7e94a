import { formula } from './formula';

/** What a measure was observed to be: one observation, or the sum of several. In the unit of the measure. */
export const observedValue = formula({
  id: 'observed-value',
  rule: 'B16',
  unit: 'index',
  factors: { value: 'index' },
  sheet: '=value',
  value: ({ value }) => value,
});
