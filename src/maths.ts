export { type Amount, add, amount } from './foundation/figure/amount';
export type { Unit } from './foundation/figure/unit';
export { discountFactorOf, presentValueOfFlows, type YearlyFlow } from './method/formula/flowsOfYears';
export { FORMULAS } from './method/formula/formulas';
export type { Formula } from './method/formula/formula';
