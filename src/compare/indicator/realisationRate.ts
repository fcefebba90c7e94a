import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Cash realised to date over the first target to the same date (rules D1, F1). It is not held against a later, easier target. */
export const realisationRate = indicator({
  id: 'realisation_rate',
  title: 'Realisation rate of cash',
  definition:
    'Cash-releasing savings realised to date over their first dated target to the same date, both gross; what stopped keeps its target.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'D1'],
  isNot: 'held against a reforecast, or a sign of ambition: an easy target makes a high rate',
  period: 'to_date',
  numerator: ofPortfolio('realisation_rate', () => ({
    class: 'cash_releasing',
    kind: 'first_gross',
    period: 'to_date',
    reached: 'verified',
  })),
  basis: { ...REALISED, rung: 'verified_over_target', attribution: 'ledger' },
});
