import { measure } from './measure';

/** Projected hours that are not reached yet, or wear off. It is not a loss of anything measured: only what is projected is shaped. */
export const profileHours = measure({
  id: 'profile_hours',
  title: 'Hours a ramp-up, a lag or a drop-off takes off',
  unit: 'hours',
  rule: 'B0',
  isNot: 'a loss of anything measured: only what is projected is shaped',
  sums: ['profile_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
