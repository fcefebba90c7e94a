import { measure } from './measure';

/** Licensed users. It is not people who use it: every licence paid for is a cost. */
export const licensedUsers = measure({
  id: 'licensed_users',
  title: 'Licensed users',
  unit: 'people',
  rule: 'B4',
  isNot: 'people who use it: every licence paid for is a cost',
  sums: ['licensed_users'],
  cuts: [['period'], ['month']],
});
