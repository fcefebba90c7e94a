import { measure } from './measure';

/** Hours left. It is not established where a saving used hours without saying how many. */
export const hoursLeft = measure({
  id: 'hours_left',
  title: 'Hours left',
  unit: 'hours',
  rule: 'B0',
  isNot: 'established where a saving used hours without saying how many',
  sums: [
    'gross_hours',
    'rework_hours',
    'profile_hours',
    'deadweight_hours',
    'attribution_hours',
    'running_hours',
    'overlap_hours',
    'converted_hours',
    'hours_left_unknown',
  ],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
    ['grade', 'period', 'rung'],
    ['grade', 'rung', 'to_date'],
  ],
});
