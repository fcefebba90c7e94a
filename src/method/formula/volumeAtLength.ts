import { formula } from './formula';

/** Contacts of the baseline period taken to the length of another: by whole months where both are, otherwise by days. */
export const volumeAtLength = formula({
  id: 'volume-at-length',
  rule: 'B14',
  unit: 'cases',
  factors: { volume: 'cases', length: 'index', of: 'index' },
  sheet: '=volume*length/of',
  value: ({ volume, length, of }) => volume.times(length).div(of),
});
