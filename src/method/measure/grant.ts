import { measure } from './measure';

/** Grant. It is not a benefit in the economic case. */
export const grant = measure({
  id: 'grant',
  title: 'Grant',
  unit: 'GBP',
  rule: 'C1a',
  isNot: 'a benefit in the economic case',
  sums: ['grant'],
  cuts: [['period'], ['to_date'], ['whole_life']],
});
