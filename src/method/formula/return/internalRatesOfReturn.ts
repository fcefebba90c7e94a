import { type RatesOfReturn, ratesOfReturn } from './ratesOfReturn';
import { termsOf } from './terms';
import { type Flow, flowAmounts, wholeAmounts } from './wholeAmounts';

/**
 * Every internal rate of return of evenly spaced flows that lies between −0.99 and 10, neither included: the
 * rates a period at which their net present value is nought (rule C6), with their count and whether the flow is
 * conventional. Each is given once, however often it is a root; two that differ only beyond 20 places
 * read alike. None is missed and none is made up, and it always comes to an end.
 *
 * It is not a ranking: where there is more than one rate none of them is "the" rate, and where there is one it
 * says nothing of scale. Of monthly flows it is a rate a month.
 *
 * The flow is divided by a power of the discount factor and differentiated until it changes sign no more. Between
 * two roots of each step there is at most one root of the step before, and one where the signs at the two ends
 * differ. A sign counts where its error is bounded, in floating point or else in whole numbers. A root that the
 * flow touches and does not cross is one that the flow and its derivative share, exactly. No root is judged by how
 * near nought the value comes.
 *
 * Where there is no rate `rates` is empty: so it is without a change of sign, and where the root is an edge or past
 * it. Where every flow is nought, or there is none, every rate is a root: then `everyRate` is true and none is listed.
 *
 * @throws RangeError where a flow is neither a finite number nor decimal text of at most 700 digits, or there are more
 * than 2,000 flows.
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
