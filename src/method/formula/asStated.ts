import { formula } from './formula';

/** An amount as the record states it: no rule works it, and its lineage is its row (rule X1). */
export const asStated = formula({
  id: 'as-stated',
  rule: 'X1',
  unit: 'GBP',
  factors: { amount: 'GBP' },
  sheet: '=amount',
  value: ({ amount }) => amount,
});
