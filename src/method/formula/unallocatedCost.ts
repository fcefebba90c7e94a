import { one } from '../../foundation/number/decimal';
import { formula } from './formula';

/** The rest of a shared platform’s cost, which no key gives to this council. */
export const unallocatedCost = formula({
  id: 'unallocated-cost',
  rule: 'C1',
  unit: 'GBP',
  factors: { amount: 'GBP', share: 'ratio' },
  sheet: '=amount*(1-share)',
  value: ({ amount, share }) => amount.times(one.minus(share)),
});
