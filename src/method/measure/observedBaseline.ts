import { measure } from './measure';

/** What a measure of quality or volume was before. It is not of the same length of time as what stands beside it, unless its row says so. */
export const observedBaseline = measure({
  id: 'observed_baseline',
  title: 'Quality and volume before',
  unit: 'count',
  unitOf: 'shape',
  rule: 'B16',
  isNot: 'of the same length of time as what stands beside it, unless its row says so',
});
