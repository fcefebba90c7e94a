import { measure } from './measure';

/** Optimism bias left after mitigation: on capital, operating cost or duration. It is not contingency. */
export const optimismBiasRate = measure({
  id: 'optimism_bias_rate',
  title: 'Optimism bias after mitigation',
  unit: 'ratio',
  rule: 'C7',
  isNot: 'contingency, nor a forecast of overspend',
  formula: 'resultant-bias',
});
