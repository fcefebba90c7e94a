import { WHOLE_LIFE } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Net cash over the whole life, in the prices of one year (rules C6, F1). It is not value for money. */
export const netCash = indicator({
  id: 'net_cash',
  title: 'Net cash over the whole life',
  definition: 'Cash benefits less cash costs over the whole life, attributed, gross of grant, in the prices of the named year.',
  unit: 'GBP',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'C3', 'C4', 'C6'],
  isNot: 'value for money, or realised: what is forecast, and what is delivered and not verified, is in it',
  period: 'whole_life',
  numerator: ofPortfolio('net_cash', (_, { stamp }) => ({ period: 'whole_life', prices: stamp.prices, reached: 'forecast' })),
  basis: WHOLE_LIFE,
});
