import { formula } from './formula';

/** What stands at a rung: what reached it less what reached the next. */
export const stepUp = formula({
  id: 'step-up',
  rule: 'A3',
  unit: 'GBP',
  factors: { reached: 'GBP', reachedNext: 'GBP' },
  sheet: '=reached-reachedNext',
  value: ({ reached, reachedNext }) => reached.minus(reachedNext),
});
