import { measure } from './measure';

/** Active users of licensed users. It is not a share of everyone employed. */
export const activeShare = measure({
  id: 'active_share',
  title: 'Active users of licensed users',
  unit: 'ratio',
  rule: 'B4',
  isNot: 'a share of everyone employed',
  formula: 'active-share',
});
