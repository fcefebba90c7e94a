import { formula } from './formula';

/** The cost of one productive hour: pay and on-costs, no overheads. */
export const hourlyCost = formula({
  id: 'hourly-cost',
  rule: 'B9',
  unit: 'GBP/hour',
  factors: { pay: 'GBP', employerNi: 'GBP', employerPension: 'GBP', productiveHours: 'hours' },
  sheet: '=(pay+employerNi+employerPension)/productiveHours',
  value: ({ pay, employerNi, employerPension, productiveHours }) => pay.plus(employerNi).plus(employerPension).div(productiveHours),
});
