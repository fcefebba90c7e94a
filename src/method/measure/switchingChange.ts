import { measure } from './measure';

/** How far an input is from its switching value, as a ratio of its central value. It says nothing of how likely that is. */
export const switchingChange = measure({
  id: 'switching_change',
  title: 'Change to the switching value',
  unit: 'ratio',
  rule: 'C8',
  isNot: 'likely: it is how far the answer is from turning',
  formula: 'switching-change',
});
