import { formula } from './formula';

/** Paid hours of a year less bank holidays, leave, sickness and training. */
export const productiveHours = formula({
  id: 'productive-hours',
  rule: 'B8',
  unit: 'hours',
  factors: { hoursAWeek: 'hours', weeks: 'index', daysAway: 'days', hoursADay: 'hours' },
  sheet: '=hoursAWeek*weeks-daysAway*hoursADay',
  value: ({ hoursAWeek, weeks, daysAway, hoursADay }) => hoursAWeek.times(weeks).minus(daysAway.times(hoursADay)),
});
