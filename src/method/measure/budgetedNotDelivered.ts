import { measure } from './measure';

/** Budgeted, not delivered. It is not realised: it was taken out of a budget and not verified as saved. */
export const budgetedNotDelivered = measure({
  id: 'budgeted_not_delivered',
  title: 'Budgeted, not delivered',
  unit: 'GBP',
  rule: 'A3a',
  isNot: 'realised: it was taken out of a budget and not verified as saved',
  sums: ['budgeted_not_delivered'],
  cuts: [
    ['class', 'period'],
    ['class', 'to_date'],
  ],
});
