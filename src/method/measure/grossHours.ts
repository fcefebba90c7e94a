import { measure } from './measure';

/** Gross hours returned. It is not net: rework, deadweight, attribution and running hours are still in it. */
export const grossHours = measure({
  id: 'gross_hours',
  title: 'Gross hours returned',
  unit: 'hours',
  rule: 'B3',
  isNot: 'net: rework, deadweight, attribution and running hours are still in it',
  sums: ['gross_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
