import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { activeUsers, netHoursWhereUsersAreCounted, uncut } from './operands';

/** Net hours returned for each active user in a week of the year (rule F1). It is not a rate for each licence. */
export const netHoursPerActiveUserWeek = indicator({
  id: 'net_hours_per_active_user_week',
  title: 'Net hours returned per active user a week',
  definition:
    'Net hours of staff in the year, measured or verified, over the mean number of active users in the year, over 52 weeks; of the initiatives that count active users, and no others.',
  unit: 'hours per active user a week',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'B0', 'B4'],
  isNot: 'a rate for each licence, or for a week worked: the weeks are those of the calendar, leave among them',
  period: 'year',
  graded: true,
  numerator: netHoursWhereUsersAreCounted,
  partOf: uncut(netHoursWhereUsersAreCounted),
  denominator: { figures: activeUsers },
  over: '52',
  basis: HOURS,
});
