import { one } from '../../foundation/number/decimal';
import { formula } from './formula';

/** The full-year level of posts given up, after the vacancies the budget already assumed. */
export const postSaving = formula({
  id: 'post-saving',
  rule: 'A10',
  unit: 'GBP',
  factors: { pay: 'GBP', employerNi: 'GBP', employerPension: 'GBP', vacancyFactor: 'ratio', fte: 'fte' },
  sheet: '=(pay+employerNi+employerPension)*(1-vacancyFactor)*fte',
  value: ({ pay, employerNi, employerPension, vacancyFactor, fte }) =>
    pay.plus(employerNi).plus(employerPension).times(one.minus(vacancyFactor)).times(fte),
});
