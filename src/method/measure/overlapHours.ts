import { measure } from './measure';

/** Overlap of hours. It is not a loss: it is what measures count together and cannot have returned together. */
export const overlapHours = measure({
  id: 'overlap_hours',
  title: 'Overlap of hours',
  unit: 'hours',
  rule: 'B10',
  isNot: 'a loss: it is what measures count together and cannot have returned together',
  sums: ['overlap_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
