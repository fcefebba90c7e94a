import { measure } from './measure';

/** Present value of costs. It is not the cash cost: it is real, discounted and gross of grant. */
export const economicCosts = measure({
  id: 'economic_costs',
  title: 'Present value of costs',
  unit: 'GBP',
  rule: 'C5',
  isNot: 'the cash cost: it is real, discounted and gross of grant',
  formula: 'as-stated',
});
