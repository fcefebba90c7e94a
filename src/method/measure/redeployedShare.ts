import { measure } from './measure';

/** Share of hours redeployed. It is not the share that is useful: overtime avoided is not in it. */
export const redeployedShare = measure({
  id: 'redeployed_share',
  title: 'Share of hours redeployed',
  unit: 'ratio',
  rule: 'B11',
  isNot: 'the share that is useful: overtime avoided is not in it',
  formula: 'redeployed-share',
});
