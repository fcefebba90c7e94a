import { Decimal, nought } from '../../foundation/number/decimal';
import { formula } from './formula';

/** What a measure takes the hours of its group over their ceiling by, beyond what those before it did. Never more than nought. */
export const overlapHours = formula({
  id: 'overlap-hours',
  rule: 'B10',
  unit: 'hours',
  factors: { reach: 'hours', most: 'hours', ceiling: 'hours' },
  sheet: '=-MAX(0,reach-MAX(most,ceiling))',
  value: ({ reach, most, ceiling }) => Decimal.max(nought, reach.minus(Decimal.max(most, ceiling))).negated(),
});
