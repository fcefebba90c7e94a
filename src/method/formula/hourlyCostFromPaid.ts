import { formula } from './formula';

/** A rate for a paid hour restated for a productive hour. */
export const hourlyCostFromPaid = formula({
  id: 'hourly-cost-from-paid',
  rule: 'B9',
  unit: 'GBP/hour',
  factors: { rate: 'GBP/hour', paidHours: 'hours', productiveHours: 'hours' },
  sheet: '=rate*paidHours/productiveHours',
  value: ({ rate, paidHours, productiveHours }) => rate.times(paidHours).div(productiveHours),
});
