import { measure } from './measure';

/** Hours returned less target. It is not hours: it is the distance from what was promised. */
export const varianceHours = measure({
  id: 'variance_hours',
  title: 'Hours returned less target',
  unit: 'hours',
  rule: 'D1',
  isNot: 'hours: it is the distance from what was promised',
  formula: 'variance',
});
