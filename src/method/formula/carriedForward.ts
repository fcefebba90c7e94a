import { Decimal } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What a target carried forward takes off the year it left, and no more than stood there. */
export const carriedForward = formula({
  id: 'carried-forward',
  rule: 'D2',
  unit: 'index',
  factors: { carried: 'index', stood: 'index' },
  sheet: '=-MAX(0,MIN(carried,stood))',
  value: ({ carried, stood }) => Decimal.max(0, Decimal.min(carried, stood)).negated(),
});
