import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { netHours, ofPortfolio } from './operands';

/** What a year’s AI cost for each net hour it returned (rule F1). It is not C5a’s cost of a net hour, which spreads one-off cost over a life. */
export const costInYearPerNetHour = indicator({
  id: 'cost_in_year_per_net_hour',
  title: 'Cost in the year per net hour',
  definition: 'All cost due in the year, of what stopped too, over net hours of staff in the year, measured or verified.',
  unit: 'GBP per hour',
  places: 2,
  direction: 'lower_is_better',
  rules: ['F1', 'B0', 'C1'],
  isNot: 'the cost of a net hour of rule C5a, which spreads one-off cost over a life; or what an hour of staff costs',
  period: 'year',
  isYearlyMoney: true,
  numerator: ofPortfolio('cost', ({ year }) => ({ period: year })),
  denominator: { figures: netHours },
  basis: { ...HOURS, class: 'cost_over_time_returned' },
});
