import { formula } from './formula';

/** Deadweight as a share of the gain: what would have come anyway, taken off. */
export const deadweightShare = formula({
  id: 'deadweight-share',
  rule: 'B5',
  unit: 'hours',
  factors: { gain: 'hours', share: 'ratio' },
  sheet: '=-gain*share',
  value: ({ gain, share }) => gain.times(share).negated(),
});
