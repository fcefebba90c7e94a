import { type RatesOfReturn, ratesOfReturn } from './ratesOfReturn';
import { termsOf } from './terms';
import { wholeAmounts } from './wholeAmounts';

/**
 * Every internal rate of return of evenly spaced flows that lies between −0.99 and 10, neither included: the
 * rates a period at which their net present value is nought (rule C6).
 */
export function internalRatesOfReturn(flows: readonly (number | string)[]): RatesOfReturn {
  return ratesOfReturn(termsOf([...flows.keys()], wholeAmounts(flows), 1));
}
