import { formula } from './formula';

/** An amount of one year’s prices in the prices of the base year. */
export const realAmount = formula({
  id: 'real-amount',
  rule: 'C3',
  unit: 'GBP',
  factors: { amount: 'GBP', baseIndex: 'index', yearIndex: 'index' },
  sheet: '=amount*baseIndex/yearIndex',
  value: ({ amount, baseIndex, yearIndex }) => amount.times(baseIndex).div(yearIndex),
});
