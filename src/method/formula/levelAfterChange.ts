import { formula } from './formula';

/** A level from last year’s level and the change on it. */
export const levelAfterChange = formula({
  id: 'level-after-change',
  rule: 'D3',
  unit: 'GBP',
  factors: { before: 'GBP', change: 'GBP' },
  sheet: '=before+change',
  value: ({ before, change }) => before.plus(change),
});
