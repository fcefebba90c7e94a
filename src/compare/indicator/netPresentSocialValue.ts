import { WHOLE_LIFE } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Net present social value over the whole life (rules C5, F1). It is not cash. */
export const netPresentSocialValue = indicator({
  id: 'net_present_social_value',
  title: 'Net present social value',
  definition:
    'Present value of benefits less present value of costs over the whole life, in the prices and present value of the named year.',
  unit: 'GBP',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'C4', 'C5'],
  isNot: 'cash, or a measure of size: a larger council has more of everything',
  period: 'whole_life',
  numerator: ofPortfolio('net_present_social_value', (_, { stamp }) => ({
    period: 'whole_life',
    prices: stamp.prices,
    reached: 'forecast',
  })),
  basis: { ...WHOLE_LIFE, rate: 'own_rate' },
});
