import { measure } from './measure';

/** Full-time equivalents of net hours. It is not posts: nobody has left a budget; and years of it do not add to more people. */
export const fteEquivalent = measure({
  id: 'fte_equivalent',
  title: 'Full-time equivalents of net hours',
  unit: 'fte',
  rule: 'B8',
  isNot: 'posts: nobody has left a budget; and years of it do not add to more people',
  sums: ['fte_equivalent'],
  cuts: [['period', 'rung']],
});
