import { measure } from './measure';

/** Hours redeployed. It is not cash: the council bought the same hours and used them for something else. */
export const redeployedHours = measure({
  id: 'redeployed_hours',
  title: 'Hours redeployed',
  unit: 'hours',
  rule: 'B11',
  isNot: 'cash: the council bought the same hours and used them for something else',
  sums: ['use_of_time'],
  only: { kinds: ['frontline', 'backlog', 'quality', 'training'] },
  cuts: [['period'], ['to_date']],
});
