import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { anyCash, realisedCash } from './operands';

/** Cash-releasing savings realised in a year (rules A3, A11, F1). It is not net of what was spent to get it. */
export const cashRealised = indicator({
  id: 'cash_realised',
  title: 'Cash realised',
  definition: 'Cash-releasing savings of the year that reached verified, as attributed to AI.',
  unit: 'GBP',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'A3', 'A11'],
  isNot: 'net of cost, or an efficiency where the service got worse: and a larger council has more to save from',
  period: 'year',
  graded: true,
  isYearlyMoney: true,
  numerator: realisedCash,
  partOf: anyCash,
  basis: REALISED,
});
