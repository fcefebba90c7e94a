import { measure } from './measure';

/** Claimed to realised. It is not a rate against target. */
export const claimedToRealised = measure({
  id: 'claimed_to_realised',
  title: 'Claimed to realised',
  unit: 'ratio',
  rule: 'A3',
  isNot: 'a rate against target',
  formula: 'claimed-to-realised',
});
