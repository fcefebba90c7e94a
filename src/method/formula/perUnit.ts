import { formula } from './formula';

/** An amount for each one: minutes of a period for each case, contacts for each month or day. */
export const perUnit = formula({
  id: 'per-unit',
  rule: 'B0',
  unit: 'index',
  factors: { amount: 'index', units: 'index' },
  sheet: '=amount/units',
  value: ({ amount, units }) => amount.div(units),
});
