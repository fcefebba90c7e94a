import { measure } from './measure';

/** The most hours that staff could have had back: what the measured work would have taken, and no more than its staff work. It is not what can be had back. */
export const hoursInScope = measure({
  id: 'hours_in_scope',
  title: 'Hours in scope',
  unit: 'hours',
  rule: 'F1',
  isNot: 'hours that can be had back: what is left over has to be done by someone',
  sums: ['hours_in_scope'],
  cuts: [['period']],
});
