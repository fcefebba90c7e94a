import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Months from the first spend on AI to the first benefit realised (rule F1). It is not a payback. */
export const monthsToBenefit = indicator({
  id: 'months_to_benefit',
  title: 'Months from first spend to first realised benefit',
  definition:
    'Months from the one in which the first cost falls to the one in which the first cash-releasing saving, or the first hours of staff, fall that reached verified.',
  unit: 'months',
  places: 0,
  direction: 'lower_is_better',
  rules: ['F1', 'A3', 'B15'],
  isNot: 'a payback, or how long each initiative took: the two may be of different initiatives',
  period: 'to_date',
  numerator: ofPortfolio('months_to_benefit', () => ({})),
  basis: { ...REALISED, class: 'first_of_cash_or_time' },
});
