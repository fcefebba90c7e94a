import { formula } from './formula';

/** Deadweight as a counterfactual rate: the part of the baseline that would have gone anyway, taken off. */
export const deadweightRate = formula({
  id: 'deadweight-rate',
  rule: 'B5',
  unit: 'hours',
  factors: { without: 'minutes', rate: 'ratio' },
  sheet: '=-without*rate/60',
  value: ({ without, rate }) => without.times(rate).div(60).negated(),
});
