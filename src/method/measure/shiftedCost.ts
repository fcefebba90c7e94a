import { measure } from './measure';

/** Cost shifted elsewhere, ledger amount. It is not an efficiency, and not taken off the cash figure. */
export const shiftedCost = measure({
  id: 'shifted_cost',
  title: 'Cost shifted elsewhere, ledger amount',
  unit: 'GBP',
  rule: 'A5',
  isNot: 'an efficiency, and it is not taken off the cash figure',
  sums: ['shifted_cost'],
  cuts: [
    ['class', 'period', 'reached'],
    ['class', 'reached', 'to_date'],
    ['class', 'period', 'rung'],
    ['class', 'kind', 'period', 'reached'],
    ['class', 'kind', 'reached', 'to_date'],
  ],
});
