import { WHOLE_LIFE } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Benefit–cost ratio over the whole life (rules C5, F1). It is not a return in cash. */
export const benefitCostRatio = indicator({
  id: 'benefit_cost_ratio',
  title: 'Benefit–cost ratio',
  definition:
    'Present value of benefits over present value of costs over the whole life, in the prices and present value of the named year.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'C4', 'C5'],
  isNot: 'a return in cash: time returned is in it',
  period: 'whole_life',
  numerator: ofPortfolio('benefit_cost_ratio', (_, { stamp }) => ({ period: 'whole_life', prices: stamp.prices, reached: 'forecast' })),
  basis: { ...WHOLE_LIFE, rate: 'own_rate' },
});
