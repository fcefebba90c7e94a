import { one } from '../../foundation/number/decimal';
import { formula } from './formula';

/** The part of what is left after deadweight that is due to something else, taken off. */
export const notAttributed = formula({
  id: 'not-attributed',
  rule: 'B5',
  unit: 'hours',
  factors: { gain: 'hours', attribution: 'ratio' },
  sheet: '=-gain*(1-attribution)',
  value: ({ gain, attribution }) => gain.times(one.minus(attribution)).negated(),
});
