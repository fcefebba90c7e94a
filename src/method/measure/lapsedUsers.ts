import { measure } from './measure';

/** Lapsed users. It is not people who never had a licence. */
export const lapsedUsers = measure({
  id: 'lapsed_users',
  title: 'Lapsed users',
  unit: 'people',
  rule: 'B4',
  isNot: 'people who never had a licence',
  sums: ['lapsed_users'],
  cuts: [['period'], ['month']],
});
