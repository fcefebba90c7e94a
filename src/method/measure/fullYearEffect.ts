import { measure } from './measure';

/** Full-year effect, ledger amount. It is not realised to date: it is a yearly level. */
export const fullYearEffect = measure({
  id: 'full_year_effect',
  title: 'Full-year effect, ledger amount',
  unit: 'GBP',
  rule: 'A7',
  isNot: 'realised to date: it is a yearly level',
  sums: ['full_year', 'full_year_overlap'],
  cuts: [['class', 'durability', 'period', 'reached']],
});
