import { measure } from './measure';

/** Hours returned of what has a target. It is not all hours returned: what has no target is not in it. */
export const hoursAgainstTarget = measure({
  id: 'hours_against_target',
  title: 'Hours returned of what has a target',
  unit: 'hours',
  rule: 'D1',
  isNot: 'all hours returned: what has no target is not in it',
});
