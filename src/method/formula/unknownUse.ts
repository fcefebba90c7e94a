import { formula } from './formula';

/** Net hours of a measure that no row says the use of. */
export const unknownUse = formula({
  id: 'unknown-use',
  rule: 'B11',
  unit: 'hours',
  factors: { hours: 'hours', running: 'hours', used: 'hours' },
  sheet: '=hours-running-used',
  value: ({ hours, running, used }) => hours.minus(running).minus(used),
});
