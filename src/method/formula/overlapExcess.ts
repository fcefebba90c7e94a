import { Decimal, nought } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What has to come off an amount so that with those counted before it the sum is no more than there is. */
export const overlapExcess = formula({
  id: 'overlap-excess',
  rule: 'A8',
  unit: 'GBP',
  factors: { claimed: 'GBP', ceiling: 'GBP', before: 'GBP' },
  sheet: '=MIN(claimed,MAX(ceiling-before,0))-claimed',
  value: ({ claimed, ceiling, before }) => Decimal.min(claimed, Decimal.max(ceiling.minus(before), nought)).minus(claimed),
});
