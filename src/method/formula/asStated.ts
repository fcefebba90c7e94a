import { formula } from './formula';

/** An amount as the record states it. */
export const asStated = formula({
  id: 'as-stated',
  rule: 'A3',
  unit: 'GBP',
  factors: { amount: 'GBP' },
  sheet: '=amount',
  value: ({ amount }) => amount,
});
