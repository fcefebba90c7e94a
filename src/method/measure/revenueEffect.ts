import { measure } from './measure';

/** Financing and reserves. It is not in net cash or in present values. */
export const revenueEffect = measure({
  id: 'revenue_effect',
  title: 'Financing and reserves',
  unit: 'GBP',
  rule: 'C1a',
  isNot: 'in net cash or in present values',
  sums: ['revenue_effect'],
  cuts: [['period'], ['to_date'], ['whole_life']],
});
