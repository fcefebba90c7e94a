import { measure } from './measure';

/** Slippage in months. It is not a delay of the work: it is of the money. */
export const slippage = measure({
  id: 'slippage',
  title: 'Slippage in months',
  unit: 'months',
  rule: 'D1',
  isNot: 'a delay of the work: it is of the money',
  formula: 'slippage',
});
