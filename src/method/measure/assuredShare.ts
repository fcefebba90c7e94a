import { measure } from './measure';

/** The share of claimed cash at each assurance. It is not a probability that the cash is real. */
export const assuredShare = measure({
  id: 'assured_share',
  title: 'Share of claimed cash at each assurance',
  unit: 'ratio',
  rule: 'E3',
  isNot: 'a probability that the cash is real',
  formula: 'share-of-total',
});
