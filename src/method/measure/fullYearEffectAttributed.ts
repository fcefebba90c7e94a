import { measure } from './measure';

/** Full-year effect, attributed amount. It is not realised to date: it is a yearly level. */
export const fullYearEffectAttributed = measure({
  id: 'full_year_effect_attributed',
  title: 'Full-year effect, attributed amount',
  unit: 'GBP',
  rule: 'A11',
  isNot: 'realised to date: it is a yearly level',
  sums: ['full_year_attributed', 'full_year_overlap_attributed'],
  cuts: [['class', 'durability', 'period', 'reached']],
});
