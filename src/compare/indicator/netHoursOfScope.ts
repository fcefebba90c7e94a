import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { netHours, ofPortfolio } from './operands';

/** Of the hours that staff could have had back, those that they did (rules B10, F1). It is not a share of all the hours they work. */
export const netHoursOfScope = indicator({
  id: 'net_hours_of_scope',
  title: 'Net hours as a share of hours in scope',
  definition:
    'Net hours of staff in the year, measured or verified, over the hours there were to have back: for each staff group the lower of what the work measured would have taken and what the group works.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'B0', 'B10'],
  isNot: 'a share of all the hours that staff work: of work that nobody measured nothing is in it',
  period: 'year',
  numerator: netHours,
  denominator: { figures: ofPortfolio('hours_in_scope', ({ year }) => ({ period: year })) },
  basis: HOURS,
});
