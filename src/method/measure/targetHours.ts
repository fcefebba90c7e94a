import { measure } from './measure';

/** Target of hours. It is not hours: what was promised is in no total of time returned. */
export const targetHours = measure({
  id: 'target_hours',
  title: 'Target of hours',
  unit: 'hours',
  rule: 'D1',
  isNot: 'hours: what was promised is in no total of time returned',
  sums: ['target_hours'],
  cuts: [
    ['kind', 'period'],
    ['kind', 'to_date'],
    ['kind', 'whole_life'],
  ],
});
