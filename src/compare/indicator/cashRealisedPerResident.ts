import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { anyCash, realisedCash } from './operands';

/** Cash-releasing savings realised in a year for each resident (rules A11, F1). It is not money in a resident’s pocket. */
export const cashRealisedPerResident = indicator({
  id: 'cash_realised_per_resident',
  title: 'Cash realised per resident',
  definition: 'Cash-releasing savings of the year that reached verified, as attributed to AI, over the residents of the place.',
  unit: 'GBP per resident',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'A3', 'A11'],
  isNot: 'net of cost, or comparable between tiers: a county and a district serve the same residents',
  period: 'year',
  graded: true,
  isYearlyMoney: true,
  numerator: realisedCash,
  partOf: anyCash,
  denominator: { council: 'residents' },
  basis: REALISED,
});
