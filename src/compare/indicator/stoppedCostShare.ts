import { SPENT } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

const cost = ofPortfolio('cost', () => ({ period: 'to_date' }));

/** Of what was spent to date, the part spent on what stopped (rules D4, F1). It is not waste: stopping early is how little is lost. */
export const stoppedCostShare = indicator({
  id: 'stopped_cost_share',
  title: 'Share of cost spent on what stopped',
  definition: 'Cost to date of what stopped over all cost to date.',
  unit: 'ratio',
  places: 4,
  direction: 'lower_is_better',
  rules: ['F1', 'D4'],
  isNot: 'waste: a register that shows what stopped is doing well by it, and one without any says survivors_only',
  period: 'to_date',
  numerator: ofPortfolio('cost_of_stopped', () => ({ period: 'to_date' })),
  denominator: { figures: cost },
  partOf: cost,
  basis: SPENT,
});
