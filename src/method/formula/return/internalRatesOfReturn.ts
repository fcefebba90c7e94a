import { type RatesOfReturn, ratesOfReturn } from './ratesOfReturn';
import { termsOf } from './terms';
import { type Flow, flowAmounts, wholeAmounts } from './wholeAmounts';

/**
 * Every internal rate of return of evenly spaced flows that lies between −0.99 and 10, neither included: the
 * rates a period at which their net present value is nought (rule C6), with their count and whether the flow is
 * conventional. Two rates closer together than a part in 10 to the power 25 are given once.
 *
 * It is not a ranking: where there is more than one rate none of them is "the" rate, and where there is one it
 * says nothing of scale. Of monthly flows it is a rate a month.
 *
 * @throws RangeError where a flow is neither a finite number nor decimal text, there are more than 2,000 flows,
 * or they change sign more than 60 times.
 *
 * @example
 * ```ts
 * import { internalRatesOfReturn } from 'benefits-realisation/maths';
 *
 * const { rates, count, conventional } = internalRatesOfReturn([-100, 230, -132]);
 * console.log(rates.join(' and '), count, conventional); // 0.1 and 0.2 2 false
 * ```
 */
export function internalRatesOfReturn(flows: readonly Flow[]): RatesOfReturn {
  return ratesOfReturn(termsOf([...flows.keys()], wholeAmounts(flowAmounts(flows)), 1));
}
