import { formula } from './formula';

/** Hours with a price on them. It is not cash and no budget gave it up. */
export const capacityValue = formula({
  id: 'capacity-value',
  rule: 'B9',
  unit: 'GBP',
  factors: { hours: 'hours', rate: 'GBP/hour' },
  sheet: '=hours*rate',
  value: ({ hours, rate }) => hours.times(rate),
});
