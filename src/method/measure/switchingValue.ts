import { measure } from './measure';

/** The value of an input, in its own unit, at which net present social value is nil, others held. It is not likely; it is where the answer turns. */
export const switchingValue = measure({
  id: 'switching_value',
  title: 'Switching value',
  unit: 'GBP',
  rule: 'C8',
  isNot: 'likely: it is where the answer turns',
  formula: 'switching-value',
});
