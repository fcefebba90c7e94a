import { measure } from './measure';

/** Cost. It is not netted from any benefit; and the staff time of existing posts is not in it. */
export const cost = measure({
  id: 'cost',
  title: 'Cost',
  unit: 'GBP',
  rule: 'C1',
  isNot: 'netted from any benefit; and the staff time of existing posts is not in it',
  sums: ['cost'],
  cuts: [
    ['period'],
    ['to_date'],
    ['whole_life'],
    ['kind', 'period'],
    ['kind', 'to_date'],
    ['kind', 'whole_life'],
    ['fund', 'period'],
    ['fund', 'to_date'],
    ['fund', 'whole_life'],
  ],
});
