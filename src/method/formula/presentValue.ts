import { formula } from './formula';

/** A flow in base-year prices, discounted to year 0. */
export const presentValue = formula({
  id: 'present-value',
  rule: 'C4',
  unit: 'GBP',
  factors: { amount: 'GBP', baseIndex: 'index', yearIndex: 'index', factor: 'ratio' },
  sheet: '=amount*baseIndex/yearIndex*factor',
  value: ({ amount, baseIndex, yearIndex, factor }) => amount.times(baseIndex).div(yearIndex).times(factor),
});
