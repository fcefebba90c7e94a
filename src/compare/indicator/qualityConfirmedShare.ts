import { figureId } from '../../foundation/figure/figure';
import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { realisedCash } from './operands';

/** The share of realised cash behind which the service is shown to have held (rules A4, F1). It is not the share that got worse taken from one. */
export const qualityConfirmedShare = indicator({
  id: 'quality_confirmed_share',
  title: 'Share of realised cash with quality confirmed',
  definition: 'Cash realised in the year whose quality gate is confirmed, over all cash realised in the year.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'A4'],
  isNot: 'one less the share that got worse: what nobody measured is in neither',
  period: 'year',
  numerator: (_, { year }) => [
    figureId('portfolio', 'cash_attributed', { class: 'cash_releasing', gate: 'confirmed', period: year, reached: 'verified' }),
  ],
  denominator: { figures: realisedCash },
  partOf: realisedCash,
  basis: { ...REALISED, quality: 'confirmed_over_all' },
});
