import { formula } from './formula';

/** Months from the one of the first spend to the one of the first benefit that was realised. */
export const monthsToBenefit = formula({
  id: 'months-to-benefit',
  rule: 'F1',
  unit: 'months',
  factors: { benefit: 'months', spend: 'months' },
  sheet: '=benefit-spend',
  value: ({ benefit, spend }) => benefit.minus(spend),
});
