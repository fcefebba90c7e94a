import { formula } from './formula';

/** What was taken out of a budget and is not verified as saved. */
export const notDelivered = formula({
  id: 'not-delivered',
  rule: 'A3a',
  unit: 'GBP',
  factors: { removed: 'GBP', verified: 'GBP' },
  sheet: '=removed-verified',
  value: ({ removed, verified }) => removed.minus(verified),
});
