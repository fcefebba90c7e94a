import { measure } from './measure';

/** Hours people reported themselves in a year that was also measured. It is not part of net hours, or of any total: the measured rows alone count. */
export const selfReportedHours = measure({
  id: 'self_reported_hours',
  title: 'Self-reported hours beside a measurement',
  unit: 'hours',
  rule: 'E1',
  isNot: 'part of net hours, or of any total: the measured rows alone count',
  sums: ['self_reported_gross', 'self_reported_rework', 'self_reported_profile', 'self_reported_deadweight', 'self_reported_attribution'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
