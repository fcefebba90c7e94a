import { measure } from './measure';

/** Discounted payback. It is not a cash measure: flows are real and discounted. */
export const discountedPayback = measure({
  id: 'discounted_payback',
  title: 'Discounted payback',
  unit: 'months',
  rule: 'C5a',
  isNot: 'a cash measure: flows are real and discounted',
  formula: 'payback-month',
});
