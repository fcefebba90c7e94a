import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Months by which cash comes later than the first target said (rules D1, F1). It is not a delay of the work. */
export const slippage = indicator({
  id: 'slippage',
  title: 'Slippage of cash',
  definition: 'Months between the day the first target would have reached what was realised and the day it was; before it, below nought.',
  unit: 'months',
  places: 0,
  direction: 'lower_is_better',
  rules: ['F1', 'D1'],
  isNot: 'a delay of the work: it is of the money',
  period: 'to_date',
  numerator: ofPortfolio('slippage', () => ({ class: 'cash_releasing', kind: 'first_gross' })),
  basis: { ...REALISED, rung: 'verified_against_target', attribution: 'ledger' },
});
