import { formula } from './formula';

/** The part of the hours returned that went to the front line, a backlog, quality or training. */
export const redeployedShare = formula({
  id: 'redeployed-share',
  rule: 'B11',
  unit: 'ratio',
  factors: { redeployed: 'hours', hours: 'hours' },
  sheet: '=redeployed/hours',
  value: ({ redeployed, hours }) => redeployed.div(hours),
});
