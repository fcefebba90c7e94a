import { Decimal } from '../../foundation/number/decimal';
import { formula } from './formula';

/** The lower of a line’s budget and outturn in the last full year before go-live, with the pay, price and growth approved since. */
export const cashBaseline = formula({
  id: 'cash-baseline',
  rule: 'A9',
  unit: 'GBP',
  factors: { budget: 'GBP', outturn: 'GBP', pay: 'GBP', price: 'GBP', growth: 'GBP' },
  sheet: '=MIN(budget,outturn)+pay+price+growth',
  value: ({ budget, outturn, pay, price, growth }) => Decimal.min(budget, outturn).plus(pay).plus(price).plus(growth),
});
