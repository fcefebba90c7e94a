import { formula } from './formula';

/** The part of what the service claims that finance has verified. */
export const claimedToRealised = formula({
  id: 'claimed-to-realised',
  rule: 'A3',
  unit: 'ratio',
  factors: { realised: 'GBP', claimed: 'GBP' },
  sheet: '=realised/claimed',
  value: ({ realised, claimed }) => realised.div(claimed),
});
