import { measure } from './measure';

/** Simple payback. It is not for flows that are not steady. */
export const simplePayback = measure({
  id: 'simple_payback',
  title: 'Simple payback',
  unit: 'months',
  rule: 'C5a',
  isNot: 'for flows that are not steady',
  formula: 'simple-payback',
});
