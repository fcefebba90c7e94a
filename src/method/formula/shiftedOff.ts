import { nought } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What a shifted cost takes off an efficiency. */
export const shiftedOff = formula({
  id: 'shifted-off',
  rule: 'A5',
  unit: 'GBP',
  factors: { shifted: 'GBP' },
  sheet: '=-shifted',
  value: ({ shifted }) => nought.minus(shifted),
});
