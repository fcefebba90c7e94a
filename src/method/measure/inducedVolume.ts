import { measure } from './measure';

/** Output nobody would otherwise have done. It is not hours: work that was not going to be done saves none. */
export const inducedVolume = measure({
  id: 'induced_volume',
  title: 'Output nobody would otherwise have done',
  unit: 'cases',
  rule: 'B3',
  isNot: 'hours: work that was not going to be done saves none',
  sums: ['induced_volume'],
  cuts: [['period'], ['to_date']],
});
