import { formula } from './formula';

/** The place of an input in the tornado: one after those with a wider swing. */
export const tornadoRank = formula({
  id: 'tornado-rank',
  rule: 'C8',
  unit: 'rank',
  factors: { wider: 'rank' },
  sheet: '=wider+1',
  value: ({ wider }) => wider.plus(1),
});
