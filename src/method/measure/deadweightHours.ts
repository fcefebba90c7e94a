import { measure } from './measure';

/** Deadweight hours. It is not an error in the data: it is what would have come anyway. */
export const deadweightHours = measure({
  id: 'deadweight_hours',
  title: 'Deadweight hours',
  unit: 'hours',
  rule: 'B5',
  isNot: 'an error in the data: it is what would have come anyway',
  sums: ['deadweight_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
