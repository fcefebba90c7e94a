import { measure } from './measure';

/** What a measure of quality or volume was in a year. It is not a benefit: nothing is compared in it. */
export const observed = measure({
  id: 'observed',
  title: 'Quality and volume observed',
  unit: 'count',
  unitOf: 'shape',
  rule: 'B16',
  isNot: 'a benefit: nothing is compared in it',
});
