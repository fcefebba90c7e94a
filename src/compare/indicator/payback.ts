import { WHOLE_LIFE } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Months until the cash laid out has come back (rules C5a, F1). It is not discounted. */
export const payback = indicator({
  id: 'payback',
  title: 'Payback of the financial case',
  definition:
    'Months from the first of the month of first spend to the end of the month in which cumulative net cash is not negative and stays so.',
  unit: 'months',
  places: 0,
  direction: 'lower_is_better',
  rules: ['F1', 'C5a'],
  isNot: 'discounted, or a sign that it was worth while: two with one payback may end far apart',
  period: 'whole_life',
  numerator: ofPortfolio('payback', () => ({ case: 'financial', period: 'whole_life', reached: 'forecast' })),
  basis: WHOLE_LIFE,
});
