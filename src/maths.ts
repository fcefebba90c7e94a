export { type Amount, add, amount } from './foundation/figure/amount';
export type { Unit } from './foundation/figure/unit';
export { discountFactorOf, presentValueOfFlows, type YearlyFlow } from './method/formula/flowsOfYears';
export { formulas, type PublicFormula } from './method/formula/publicFormulas';
