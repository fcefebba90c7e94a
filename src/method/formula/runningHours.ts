import { formula } from './formula';

/** Hours of governance, upkeep and monitoring, taken off once and never priced. */
export const runningHours = formula({
  id: 'running-hours',
  rule: 'B7',
  unit: 'hours',
  factors: { hours: 'hours' },
  sheet: '=-hours',
  value: ({ hours }) => hours.negated(),
});
