import { formula } from './formula';

/** What is taken off a forecast benefit for the grade of its evidence. */
export const benefitHaircut = formula({
  id: 'benefit-haircut',
  rule: 'C7',
  unit: 'GBP',
  factors: { amount: 'GBP', haircut: 'ratio' },
  sheet: '=-amount*haircut',
  value: ({ amount, haircut }) => amount.times(haircut).negated(),
});
