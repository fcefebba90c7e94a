import { formula } from './formula';

/** Active users as a share of licensed users. */
export const activeShare = formula({
  id: 'active-share',
  rule: 'B4',
  unit: 'ratio',
  factors: { active: 'people', licensed: 'people' },
  sheet: '=active/licensed',
  value: ({ active, licensed }) => active.div(licensed),
});
