import { measure } from './measure';

/** The place of an input by its swing, the widest first. It ranks only the inputs that are recorded. */
export const tornadoRank = measure({
  id: 'tornado_rank',
  title: 'Place in the tornado',
  unit: 'rank',
  rule: 'C8',
  isNot: 'a ranking of risks beyond the inputs that are recorded',
  formula: 'tornado-rank',
});
