import { measure } from './measure';

/** Secured cash. It is not realised: it lands after the last day counted. */
export const securedCash = measure({
  id: 'secured_cash',
  title: 'Secured cash',
  unit: 'GBP',
  rule: 'X3',
  isNot: 'realised: it lands after the last day counted',
  sums: ['secured_cash', 'secured_overlap'],
  cuts: [['class', 'period']],
});
