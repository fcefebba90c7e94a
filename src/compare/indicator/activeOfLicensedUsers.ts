import { figureId } from '../../foundation/figure/figure';
import { COUNTED } from './basisOfFigures';
import { indicator } from './indicator';

const users = (measure: string, year: string) => [figureId('portfolio', measure, { period: year })];

/** Of the users with a licence, those who use it (rules B4, F1). It is not a share of everyone employed. */
export const activeOfLicensedUsers = indicator({
  id: 'active_of_licensed_users',
  title: 'Active of licensed users',
  definition: 'Mean active users of the year over mean licensed users of the year.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'B4'],
  isNot: 'a share of everyone employed, or a sign that using it returned anything',
  period: 'year',
  numerator: (_, { year }) => users('active_users', year),
  denominator: { figures: (_, { year }) => users('licensed_users', year) },
  basis: { ...COUNTED, whose: 'staff' },
});
