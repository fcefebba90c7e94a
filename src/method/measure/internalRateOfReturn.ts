import { measure } from './measure';

/** An internal rate of return. It is not a ranking, and where there are several none of them is the rate. */
export const internalRateOfReturn = measure({
  id: 'internal_rate_of_return',
  title: 'Internal rate of return',
  unit: 'ratio',
  rule: 'C6',
  isNot: 'a ranking: it says nothing of scale, and where there are several none of them is the rate',
  formula: 'internal-rates',
});
