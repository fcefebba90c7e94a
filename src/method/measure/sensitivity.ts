import { measure } from './measure';

/** How far net present social value moves as one input goes over its range, others held. It is not a probability. */
export const sensitivity = measure({
  id: 'sensitivity',
  title: 'Swing of net present social value',
  unit: 'GBP',
  rule: 'C8',
  isNot: 'a probability',
  formula: 'swing',
});
