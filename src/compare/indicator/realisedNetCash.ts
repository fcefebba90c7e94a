import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** What has been realised to date, less all that was spent (rules A3, C6, F1). It is not what is still to come. */
export const realisedNetCash = indicator({
  id: 'realised_net_cash',
  title: 'Net cash realised to date',
  definition:
    'Cash benefits to date that reached verified, attributed, less all cash cost to date, gross of grant, in the pounds of each year.',
  unit: 'GBP',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'A3', 'A11', 'C6'],
  isNot: 'what is still to come, or value for money: most of a young portfolio is cost',
  period: 'to_date',
  numerator: ofPortfolio('net_cash', () => ({ period: 'to_date', reached: 'verified' })),
  basis: { ...REALISED, class: 'all_in_the_case', net: 'net' },
});
