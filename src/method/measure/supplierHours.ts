import { measure } from './measure';

/** Hours of suppliers’ time. It is not time returned: only staff time is. */
export const supplierHours = measure({
  id: 'supplier_hours',
  title: 'Hours of suppliers’ time',
  unit: 'hours',
  rule: 'B1',
  isNot: 'time returned: only staff time is',
  sums: ['supplier_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
