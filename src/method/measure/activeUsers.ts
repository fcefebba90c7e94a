import { measure } from './measure';

/** Active users. It is not licences. */
export const activeUsers = measure({
  id: 'active_users',
  title: 'Active users',
  unit: 'people',
  rule: 'B4',
  isNot: 'licences',
  sums: ['active_users'],
  cuts: [['period'], ['month']],
});
