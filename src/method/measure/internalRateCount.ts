import { measure } from './measure';

/** How many internal rates of return there are. It is not a rate. */
export const internalRateCount = measure({
  id: 'internal_rate_count',
  title: 'Number of internal rates of return',
  unit: 'count',
  rule: 'C6',
  isNot: 'a rate: it is how many there are between −99% and 1,000% a year',
  formula: 'internal-rates',
});
