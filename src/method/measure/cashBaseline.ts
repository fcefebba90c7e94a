import { measure } from './measure';

/** Cash baseline of a budget line. It is not the budget of the year: savings and unfunded growth are not in it. */
export const cashBaseline = measure({
  id: 'cash_baseline',
  title: 'Cash baseline of a budget line',
  unit: 'GBP',
  rule: 'A9',
  isNot: 'the budget of the year: neither its savings nor growth that was not funded are in it',
  formula: 'cash-baseline',
});
