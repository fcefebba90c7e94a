import { measure } from './measure';

/** Cash left out. It is not realised or claimed: it lacks what its class needs to count. */
export const cashLeftOut = measure({
  id: 'cash_left_out',
  title: 'Cash left out',
  unit: 'GBP',
  rule: 'A2',
  isNot: 'realised or claimed: it lacks what its class needs to count',
  sums: ['cash_left_out'],
  cuts: [
    ['class', 'period'],
    ['class', 'to_date'],
  ],
});
