import { Decimal } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What is banked: the lesser of what is verified and what has left the base budget for good, less the line’s overspend. */
export const banked = formula({
  id: 'banked',
  rule: 'A3a',
  unit: 'GBP',
  factors: { verified: 'GBP', removed: 'GBP', overspend: 'GBP' },
  sheet: '=MIN(verified,removed)-overspend',
  value: ({ verified, removed, overspend }) => Decimal.min(verified, removed).minus(overspend),
});
