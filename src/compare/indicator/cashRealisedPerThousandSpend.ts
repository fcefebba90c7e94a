import { figureId } from '../../foundation/figure/figure';
import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { anyCash } from './operands';

/** General-fund cash realised in a year for every £1,000 of net revenue spend (rules C1a, F1). It is not a share of a budget given up. */
export const cashRealisedPerThousandSpend = indicator({
  id: 'cash_realised_per_thousand_spend',
  title: 'Cash realised per £1,000 of net revenue spend',
  definition:
    'Cash-releasing savings of the general fund in the year that reached verified, as attributed to AI, over net revenue spend of the general fund, times 1,000.',
  unit: 'GBP per £1,000',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'A11', 'C1a'],
  isNot: 'a share of the budgets the savings came from, or of any fund but the general fund',
  period: 'year',
  numerator: (_, { year }) => [
    figureId('portfolio', 'cash_attributed', { class: 'cash_releasing', fund: 'general_fund', period: year, reached: 'verified' }),
  ],
  partOf: anyCash,
  denominator: { council: 'netRevenueSpend' },
  times: '1000',
  basis: REALISED,
});
