import { measure } from './measure';

/** Claimed cash by the assurance given to it. It is not a rung: assurance is an opinion, and verified is finance’s agreement. */
export const assuredCash = measure({
  id: 'assured_cash',
  title: 'Claimed cash by the assurance given to it',
  unit: 'GBP',
  rule: 'E3',
  isNot: 'a rung: assurance is an opinion, and verified is finance’s agreement',
  sums: ['assured_cash', 'assured_overlap'],
  reached: ['delivered', 'verified'],
  cuts: [
    ['class', 'kind', 'period', 'reached'],
    ['class', 'kind', 'reached', 'to_date'],
  ],
});
