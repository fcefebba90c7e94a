import { measure } from './measure';

/** The share of draws in which net cash over the whole life is above nought. It knows only the ranges that were recorded. */
export const probabilityNetCashPositive = measure({
  id: 'probability_net_cash_positive',
  title: 'Probability that net cash is positive',
  unit: 'ratio',
  rule: 'C8',
  isNot: 'a promise: it knows only the ranges that were recorded',
});
