import { Decimal, nought } from '../../foundation/number/decimal';
import { formula } from './formula';

/** Contained contacts that give hours: no more than the fall less what stronger rungs have of it, and never less than none. */
export const containedCounted = formula({
  id: 'contained-counted',
  rule: 'B14',
  unit: 'cases',
  factors: { contained: 'cases', fall: 'cases', above: 'cases' },
  sheet: '=MAX(0,MIN(contained,fall-above))',
  value: ({ contained, fall, above }) => Decimal.max(nought, Decimal.min(contained, fall.minus(above))),
});
