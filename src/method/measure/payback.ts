import { measure } from './measure';

/** Payback. It is not discounted. */
export const payback = measure({
  id: 'payback',
  title: 'Payback',
  unit: 'months',
  rule: 'C5a',
  isNot: 'discounted',
  formula: 'payback-month',
});
