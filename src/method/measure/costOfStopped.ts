import { measure } from './measure';

/** Cost of what stopped. It is not taken out of any total: it stays in cost as well. */
export const costOfStopped = measure({
  id: 'cost_of_stopped',
  title: 'Cost of what stopped',
  unit: 'GBP',
  rule: 'D4',
  isNot: 'taken out of any total: it stays in cost as well',
  sums: ['cost_of_stopped'],
  cuts: [['to_date'], ['whole_life']],
});
