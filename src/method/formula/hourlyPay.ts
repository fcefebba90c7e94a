import { formula } from './formula';

/** Pay for one paid hour, as the NJC works it: over 52.143 weeks of 37 hours. */
export const hourlyPay = formula({
  id: 'hourly-pay',
  rule: 'B9',
  unit: 'GBP/hour',
  factors: { annual: 'GBP', weeks: 'index', hoursAWeek: 'hours' },
  sheet: '=annual/weeks/hoursAWeek',
  value: ({ annual, weeks, hoursAWeek }) => annual.div(weeks).div(hoursAWeek),
});
