import { one } from '../../foundation/number/decimal';
import { formula } from './formula';

/** How long the work may take: as planned, and longer by its optimism bias. */
export const adjustedDuration = formula({
  id: 'adjusted-duration',
  rule: 'C7',
  unit: 'months',
  factors: { planned: 'months', bias: 'ratio' },
  sheet: '=planned*(1+bias)',
  value: ({ planned, bias }) => planned.times(one.plus(bias)),
});
