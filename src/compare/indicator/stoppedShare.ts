import { COUNTED } from './basisOfFigures';
import { indicator } from './indicator';

/** Of the initiatives of a register, those that stopped or failed (rules D4, F1, F3). It is not a fault to have some. */
export const stoppedShare = indicator({
  id: 'stopped_share',
  title: 'Share of initiatives that stopped or failed',
  definition:
    'Initiatives that stopped, ended before they were live, or had a saving withdrawn, reversed or met by something else, over all initiatives of the register.',
  unit: 'ratio',
  places: 4,
  direction: 'lower_is_better',
  rules: ['F1', 'D4', 'F3'],
  isNot: 'a fault: a register without any says survivors_only, and one with few initiatives tells little either way',
  period: 'to_date',
  counts: ({ initiatives }) => ({ part: initiatives.filter(({ failed }) => failed).length, of: initiatives.length }),
  numerator: () => [],
  basis: COUNTED,
});
