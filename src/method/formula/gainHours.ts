import { formula } from './formula';

/** Hours returned before rework, where the value recorded is itself the gain. */
export const gainHours = formula({
  id: 'gain-hours',
  rule: 'B4',
  unit: 'hours',
  factors: { gain: 'minutes' },
  sheet: '=gain/60',
  value: ({ gain }) => gain.div(60),
});
