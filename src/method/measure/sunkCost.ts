import { measure } from './measure';

/** What was spent by the as-at date, beside the forward view. It is not a reason to go on. */
export const sunkCost = measure({
  id: 'sunk_cost',
  title: 'Sunk cost',
  unit: 'GBP',
  rule: 'C5',
  isNot: 'a reason to go on, nor left out of the whole life',
});
