import { formula } from './formula';

/** Projected hours that a lag, a ramp-up or a drop-off takes off: what is kept less the gain after rework. */
export const profileHours = formula({
  id: 'profile-hours',
  rule: 'B0',
  unit: 'hours',
  factors: { kept: 'minutes', gain: 'hours' },
  sheet: '=kept/60-gain',
  value: ({ kept, gain }) => kept.div(60).minus(gain),
});
