import { Decimal } from '../../foundation/number/decimal';
import { formula } from './formula';

/** The most hours that a staff group could have had back: what its measured work would have taken, and no more than it works. */
export const hoursInScope = formula({
  id: 'hours-in-scope',
  rule: 'F1',
  unit: 'hours',
  factors: { work: 'hours', group: 'hours' },
  sheet: '=MIN(work,group)',
  value: ({ work, group }) => Decimal.min(work, group),
});
