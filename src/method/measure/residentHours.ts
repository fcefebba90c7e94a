import { measure } from './measure';

/** Hours of residents’ time. It is not time returned: only staff time is. */
export const residentHours = measure({
  id: 'resident_hours',
  title: 'Hours of residents’ time',
  unit: 'hours',
  rule: 'B1',
  isNot: 'time returned: only staff time is',
  sums: ['resident_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
