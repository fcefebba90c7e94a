import { measure } from './measure';

/** Hours due to something else. It is not deadweight: it is what other changes brought. */
export const attributionHours = measure({
  id: 'attribution_hours',
  title: 'Hours due to something else',
  unit: 'hours',
  rule: 'B5',
  isNot: 'deadweight: it is what other changes brought',
  sums: ['attribution_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
