import { measure } from './measure';

/** Cash, attributed amount. It is not the amount the ledger shows. */
export const cashAttributed = measure({
  id: 'cash_attributed',
  title: 'Cash, attributed amount',
  unit: 'GBP',
  rule: 'A11',
  isNot: 'the amount the ledger shows',
  sums: ['cash_attributed', 'cash_overlap_attributed'],
  cuts: [
    ['class', 'period', 'rung'],
    ['class', 'period', 'reached'],
    ['class', 'rung', 'to_date'],
    ['class', 'reached', 'to_date'],
    ['class', 'gate', 'period', 'reached'],
    ['class', 'gate', 'reached', 'to_date'],
    ['class', 'fund', 'period', 'reached'],
    ['class', 'fund', 'reached', 'to_date'],
    ['class', 'grade', 'period', 'reached'],
    ['class', 'grade', 'reached', 'to_date'],
  ],
});
