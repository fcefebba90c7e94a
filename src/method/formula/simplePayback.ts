import { formula } from './formula';

/** Months for a steady recurring net to repay the one-off cost. */
export const simplePayback = formula({
  id: 'simple-payback',
  rule: 'C5a',
  unit: 'months',
  factors: { oneOffCost: 'GBP', netAYear: 'GBP' },
  sheet: '=12*oneOffCost/netAYear',
  value: ({ oneOffCost, netAYear }) => oneOffCost.times(12).div(netAYear),
});
