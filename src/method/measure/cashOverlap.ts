import { measure } from './measure';

/** Overlap of savings. It is not a loss of any one initiative: it is what they claim together and cannot have together. */
export const cashOverlap = measure({
  id: 'cash_overlap',
  title: 'Overlap of savings',
  unit: 'GBP',
  rule: 'A8',
  isNot: 'a loss of any one initiative: it is what they claim together and cannot have together',
  sums: ['cash_overlap'],
  cuts: [
    ['class', 'period', 'rung'],
    ['class', 'period', 'reached'],
    ['class', 'rung', 'to_date'],
    ['class', 'reached', 'to_date'],
    ['class', 'gate', 'period', 'reached'],
    ['class', 'gate', 'reached', 'to_date'],
    ['class', 'grade', 'period', 'reached'],
    ['class', 'grade', 'reached', 'to_date'],
    ['kind', 'period', 'reached'],
  ],
});
