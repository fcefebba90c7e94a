import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** The share of net hours that went to frontline work, backlog, quality or training (rules B11, F1). It is not the share that was useful. */
export const redeployedShare = indicator({
  id: 'redeployed_share',
  title: 'Share of hours redeployed',
  definition: 'Hours recorded as frontline, backlog, quality or training over the net hours of the year.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'B11'],
  isNot: 'the share that was useful: overtime avoided is not in it, and what is not recorded is unknown',
  period: 'year',
  numerator: ofPortfolio('redeployed_share', ({ year }) => ({ period: year })),
  basis: HOURS,
});
