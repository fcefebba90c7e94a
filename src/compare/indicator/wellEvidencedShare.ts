import { figureId } from '../../foundation/figure/figure';
import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { realisedCash } from './operands';

/** The share of realised cash that rests on evidence of grade C or better (rules E4, F1). It is not a discount on the rest. */
export const wellEvidencedShare = indicator({
  id: 'well_evidenced_share',
  title: 'Share of realised cash on evidence of grade C or better',
  definition: 'Cash realised in the year that rests on evidence of grade A, B or C, over all cash realised in the year.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'E2', 'E4'],
  isNot: 'a discount on the rest, or a share that is proved',
  period: 'year',
  numerator: (_, { year }) =>
    (['A', 'B', 'C'] as const).map((grade) =>
      figureId('portfolio', 'cash_attributed', { class: 'cash_releasing', grade, period: year, reached: 'verified' }),
    ),
  denominator: { figures: realisedCash },
  partOf: realisedCash,
  basis: REALISED,
});
