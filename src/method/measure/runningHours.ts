import { measure } from './measure';

/** Running hours. It is not a cost in pounds: governance and upkeep are taken off here, once. */
export const runningHours = measure({
  id: 'running_hours',
  title: 'Running hours',
  unit: 'hours',
  rule: 'B7',
  isNot: 'a cost in pounds: governance and upkeep are taken off here, once',
  sums: ['running_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
