import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { netHours, ofPortfolio } from './operands';

/** What a net hour cost, with one-off cost spread over each initiative’s life (rules C5a, F1). It is not what an hour of staff costs. */
export const costPerNetHour = indicator({
  id: 'cost_per_net_hour',
  title: 'Cost per net hour',
  definition:
    'Running cost of the year and the year’s share of one-off cost over the life, of every initiative and of what stopped too, over net hours of staff in the year, measured or verified.',
  unit: 'GBP per hour',
  places: 2,
  direction: 'lower_is_better',
  rules: ['F1', 'B0', 'C5a'],
  isNot: 'what an hour of staff costs, or what was due in the year',
  period: 'year',
  numerator: ofPortfolio('yearly_cost', ({ year }) => ({ period: year })),
  denominator: { figures: netHours },
  basis: { ...HOURS, class: 'cost_over_time_returned' },
});
