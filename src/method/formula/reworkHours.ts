import { formula } from './formula';

/** Hours of checking and correcting, taken off. */
export const reworkHours = formula({
  id: 'rework-hours',
  rule: 'B3',
  unit: 'hours',
  factors: { rework: 'minutes' },
  sheet: '=-rework/60',
  value: ({ rework }) => rework.div(60).negated(),
});
