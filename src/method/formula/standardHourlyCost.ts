import { formula } from './formula';

/** The standard rate: the same hour at the same price for every council, without pension. */
export const standardHourlyCost = formula({
  id: 'standard-hourly-cost',
  rule: 'B9',
  unit: 'GBP/hour',
  factors: { pay: 'GBP', niRate: 'ratio', niThreshold: 'GBP', productiveHours: 'hours' },
  sheet: '=(pay+niRate*(pay-niThreshold))/productiveHours',
  value: ({ pay, niRate, niThreshold, productiveHours }) => pay.plus(niRate.times(pay.minus(niThreshold))).div(productiveHours),
});
