import { measure } from './measure';

/** Benefit-cost ratio. It is not a return in cash; and it has no value where cost is nil. */
export const benefitCostRatio = measure({
  id: 'benefit_cost_ratio',
  title: 'Benefit-cost ratio',
  unit: 'ratio',
  rule: 'C5',
  isNot: 'a return in cash; and it has no value where cost is nil',
  formula: 'benefit-cost-ratio',
});
