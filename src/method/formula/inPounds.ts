import { formula } from './formula';

/** An amount of foreign currency at its recorded dated rate, pounds for one. */
export const inPounds = formula({
  id: 'in-pounds',
  rule: 'C1',
  unit: 'GBP',
  factors: { amount: 'index', rate: 'ratio' },
  sheet: '=amount*rate',
  value: ({ amount, rate }) => amount.times(rate),
});
