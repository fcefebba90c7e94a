import { formula } from './formula';

/** A cost taken off what was realised, to hold it against a net target. */
export const costTakenOff = formula({
  id: 'cost-taken-off',
  rule: 'D1',
  unit: 'GBP',
  factors: { cost: 'GBP' },
  sheet: '=-cost',
  value: ({ cost }) => cost.negated(),
});
