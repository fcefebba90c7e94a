import { formula } from './formula';

/** The minutes one row gains: effort without the initiative, or the gain as stated, less effort observed and rework. */
export const netMinutes = formula({
  id: 'net-minutes',
  rule: 'B0',
  unit: 'minutes',
  factors: { gained: 'minutes', observed: 'minutes', rework: 'minutes' },
  sheet: '=gained-observed-rework',
  value: ({ gained, observed, rework }) => gained.minus(observed).minus(rework),
});
