import { measure } from './measure';

/** Cash, ledger amount. It is not attributed: other changes may share it; and never added across classes. */
export const cash = measure({
  id: 'cash',
  title: 'Cash, ledger amount',
  unit: 'GBP',
  rule: 'A3',
  isNot: 'attributed: other changes may share it; and never added across classes',
  sums: ['cash', 'cash_overlap'],
  cuts: [
    ['class', 'period', 'rung'],
    ['class', 'period', 'reached'],
    ['class', 'rung', 'to_date'],
    ['class', 'reached', 'to_date'],
    ['class', 'gate', 'period', 'reached'],
    ['class', 'gate', 'reached', 'to_date'],
    ['class', 'grade', 'period', 'reached'],
    ['class', 'grade', 'reached', 'to_date'],
  ],
});
