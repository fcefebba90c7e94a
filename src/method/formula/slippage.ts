import { formula } from './formula';

/** Months from the month end at which the first target is met in full to the one at which the rolling outturn comes to it. */
export const slippage = formula({
  id: 'slippage',
  rule: 'D1',
  unit: 'months',
  factors: { reached: 'months', planned: 'months' },
  sheet: '=reached-planned',
  value: ({ reached, planned }) => reached.minus(planned),
});
