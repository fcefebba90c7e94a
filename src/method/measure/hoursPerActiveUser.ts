import { measure } from './measure';

/** Net hours returned for each active user. It is not a rate for each licence, or for everyone employed. */
export const hoursPerActiveUser = measure({
  id: 'hours_per_active_user',
  title: 'Net hours returned for each active user',
  unit: 'hours/person',
  rule: 'B4',
  isNot: 'a rate for each licence, or for everyone employed',
  formula: 'hours-per-person',
});
