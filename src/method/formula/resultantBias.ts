import { one } from '../../foundation/number/decimal';
import { formula } from './formula';

/** Optimism bias left after mitigation, as a ratio of the amount. */
export const resultantBias = formula({
  id: 'resultant-bias',
  rule: 'C7',
  unit: 'ratio',
  factors: { mitigated: 'ratio', upperBound: 'ratio' },
  sheet: '=(1-mitigated)*upperBound',
  value: ({ mitigated, upperBound }) => one.minus(mitigated).times(upperBound),
});
