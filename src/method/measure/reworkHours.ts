import { measure } from './measure';

/** Hours of rework. It is not a cost in pounds: it is effort taken off the gain. */
export const reworkHours = measure({
  id: 'rework_hours',
  title: 'Hours of rework',
  unit: 'hours',
  rule: 'B3',
  isNot: 'a cost in pounds: it is effort taken off the gain',
  sums: ['rework_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
