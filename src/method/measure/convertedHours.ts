import { measure } from './measure';

/** Hours converted to cash. It is not pounds: it is the hours that a realised saving used up. */
export const convertedHours = measure({
  id: 'converted_hours',
  title: 'Hours converted to cash',
  unit: 'hours',
  rule: 'B10',
  isNot: 'pounds: it is the hours that a realised saving used up',
  sums: ['converted_hours'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
