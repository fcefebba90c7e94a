import { measure } from './measure';

/** What one predecessor paid or moved to another, taken off once in their successor. It is not a saving. */
export const eliminatedCost = measure({
  id: 'eliminated_cost',
  title: 'Between predecessors, eliminated',
  unit: 'GBP',
  rule: 'G1',
  isNot: 'a saving: it is what would be counted twice in one council',
  sums: ['eliminated_cost'],
  cuts: [
    ['kind', 'period'],
    ['kind', 'to_date'],
  ],
});
