export { type Amount, add, amount } from './foundation/figure/amount';
export type { Unit } from './foundation/figure/unit';
export { discountFactorOf, presentValueOfFlows, type YearlyFlow } from './method/formula/flowsOfYears';
export { formulas, type PublicFormula } from './method/formula/publicFormulas';
export { type DatedFlow, datedInternalRatesOfReturn } from './method/formula/return/datedInternalRatesOfReturn';
export { internalRatesOfReturn } from './method/formula/return/internalRatesOfReturn';
export { modifiedInternalRateOfReturn } from './method/formula/return/modifiedInternalRateOfReturn';
export type { RatesOfReturn } from './method/formula/return/ratesOfReturn';
export type { Flow } from './method/formula/return/wholeAmounts';
