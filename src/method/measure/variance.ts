import { measure } from './measure';

/** Realised cash less target. It is not a saving or a loss: it is the distance from what was promised. */
export const variance = measure({
  id: 'variance',
  title: 'Realised cash less target',
  unit: 'GBP',
  rule: 'D1',
  isNot: 'a saving or a loss: it is the distance from what was promised',
  formula: 'variance',
});
