import { measure } from './measure';

/** Realised cash of what has a target. It is not all realised cash: what has no target is not in it. */
export const realisedAgainstTarget = measure({
  id: 'realised_against_target',
  title: 'Realised cash of what has a target',
  unit: 'GBP',
  rule: 'D1',
  isNot: 'all realised cash: what has no target is not in it',
});
