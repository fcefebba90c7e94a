import { measure } from './measure';

/** Cost shifted elsewhere, attributed amount. It is not a cost of running the initiative. */
export const shiftedCostAttributed = measure({
  id: 'shifted_cost_attributed',
  title: 'Cost shifted elsewhere, attributed amount',
  unit: 'GBP',
  rule: 'A5',
  isNot: 'a cost of running the initiative',
  sums: ['shifted_cost_attributed'],
  cuts: [
    ['class', 'period', 'reached'],
    ['class', 'reached', 'to_date'],
    ['class', 'kind', 'period', 'reached'],
    ['class', 'kind', 'reached', 'to_date'],
  ],
});
