import { Decimal } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What of a saving on a recharge counts: no more than the fall in the budget of the service that recharges. */
export const rechargeReleased = formula({
  id: 'recharge-released',
  rule: 'A10',
  unit: 'GBP',
  factors: { saving: 'GBP', before: 'GBP', now: 'GBP' },
  sheet: '=MIN(saving,before-now)',
  value: ({ saving, before, now }) => Decimal.min(saving, before.minus(now)),
});
