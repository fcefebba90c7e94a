import { measure } from './measure';

/** Unallocated cost of shared platforms. It is not a cost of this council. */
export const unallocatedCost = measure({
  id: 'unallocated_cost',
  title: 'Unallocated cost of shared platforms',
  unit: 'GBP',
  rule: 'C1',
  isNot: 'a cost of this council',
  sums: ['unallocated_cost'],
  cuts: [['period'], ['to_date'], ['whole_life']],
});
