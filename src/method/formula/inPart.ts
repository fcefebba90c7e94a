import { formula } from './formula';

/** The part of an amount that falls in some of its days or months. */
export const inPart = formula({
  id: 'in-part',
  rule: 'C2',
  unit: 'GBP',
  factors: { amount: 'GBP', part: 'index', of: 'index' },
  sheet: '=amount*part/of',
  value: ({ amount, part, of }) => amount.times(part).div(of),
});
