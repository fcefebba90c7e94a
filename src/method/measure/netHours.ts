import { measure } from './measure';

/** Net hours returned; below nought where the work takes longer than before, and kept so (rule B6). It is not cash, or posts: only a named budget line turns hours into cash. */
export const netHours = measure({
  id: 'net_hours',
  title: 'Net hours returned',
  unit: 'hours',
  rule: 'B0',
  isNot: 'cash, or posts: only a named budget line turns hours into cash',
  sums: ['gross_hours', 'rework_hours', 'profile_hours', 'deadweight_hours', 'attribution_hours', 'running_hours', 'overlap_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
    ['gate', 'period', 'rung'],
    ['gate', 'rung', 'to_date'],
    ['grade', 'period', 'rung'],
    ['grade', 'rung', 'to_date'],
  ],
});
