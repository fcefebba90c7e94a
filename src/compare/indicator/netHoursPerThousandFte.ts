import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { netHours, uncut } from './operands';

/** Net hours returned in a year for every 1,000 full-time equivalents the council employs (rule F1). It is not posts, or cash. */
export const netHoursPerThousandFte = indicator({
  id: 'net_hours_per_thousand_fte',
  title: 'Net hours returned per 1,000 staff FTE',
  definition: 'Net hours of staff in the year, measured or verified, over the council’s staff in full-time equivalents, times 1,000.',
  unit: 'hours per 1,000 FTE',
  places: 2,
  direction: 'higher_is_better',
  rules: ['F1', 'B0', 'B15'],
  isNot: 'posts, or cash: and not the share of those who use AI, for it counts everyone employed',
  period: 'year',
  graded: true,
  numerator: netHours,
  partOf: uncut(netHours),
  denominator: { council: 'staffFte' },
  times: '1000',
  basis: HOURS,
});
