import { measure } from './measure';

/** Net hours returned. It is not cash, or posts: no budget has changed because of it. */
export const netHours = measure({
  id: 'net_hours',
  title: 'Net hours returned',
  unit: 'hours',
  rule: 'B0',
  isNot: 'cash, or posts: no budget has changed because of it',
  sums: ['gross_hours', 'rework_hours', 'deadweight_hours', 'attribution_hours', 'running_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
    ['gate', 'period', 'rung'],
    ['gate', 'rung', 'to_date'],
  ],
});
