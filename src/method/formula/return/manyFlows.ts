import { internalRatesOfReturn } from './internalRatesOfReturn';
import { conventionalRate } from './conventionalRate';

/**
 * The net present values of many flows at once, each of `periods` amounts, one flow after another, the first
 * amount of each undiscounted (rule C4). In floating point, so good to about 15 digits: the screening of many
 * cases, not the figure of one. `presentValueOfFlows` is exact.
 *
 * @throws RangeError where the rate is −1 or less, or the amounts are not a whole number of flows.
 *
 * @example
 * ```ts
 * import { netPresentValues } from 'benefits-realisation/maths';
 *
 * const flows = Float64Array.of(-100, 110, -100, 121);
 * console.log(netPresentValues(flows, 2, 0.1).map(Math.round).join()); // 0,10
 * ```
 */
export function netPresentValues(flows: Float64Array, periods: number, rate: number): Float64Array {
  if (!(rate > -1) || rate === Number.POSITIVE_INFINITY) throw new RangeError('A rate must be a number more than -1.');
  const values = new Float64Array(countOf(flows, periods));
  const factor = 1 / (1 + rate);
  for (let flow = 0; flow < values.length; flow++) {
    let value = 0;
    for (let at = (flow + 1) * periods - 1; at >= flow * periods; at--) value = value * factor + (flows[at] as number);
    values[flow] = value;
  }
  return values;
}

/**
 * The internal rate of return of each of many flows, each of `periods` amounts, one flow after another: NaN where
 * it has none between −0.99 and 10, or more than one (rule C6). A conventional flow, which changes sign once, is
 * solved in floating point by Newton's method kept within a bracket; any other by `internalRatesOfReturn`, which
 * says what all its rates are. In double precision; each engine gives the same bytes.
 *
 * @throws RangeError where an amount is not finite, or the amounts are not a whole number of flows.
 *
 * @example
 * ```ts
 * import { internalRates } from 'benefits-realisation/maths';
 *
 * const flows = Float64Array.of(-100, 0, 121, -100, 230, -132);
 * console.log([...internalRates(flows, 3)].map((rate) => rate.toFixed(2)).join()); // 0.10,NaN
 * ```
 */
export function internalRates(flows: Float64Array, periods: number): Float64Array {
  const rates = new Float64Array(countOf(flows, periods));
  for (let flow = 0; flow < rates.length; flow++) {
    const [from, to] = [flow * periods, (flow + 1) * periods];
    const rate = conventionalRate(flows, from, to);
    rates[flow] = rate ?? onlyRate(flows.subarray(from, to));
  }
  return rates;
}

function onlyRate(flow: Float64Array): number {
  const { rates, count } = internalRatesOfReturn([...flow]);
  return count === 1 ? Number(rates[0]) : Number.NaN;
}

function countOf(flows: Float64Array, periods: number): number {
  const count = flows.length / periods;
  if (!Number.isInteger(periods) || periods < 1 || !Number.isInteger(count)) {
    throw new RangeError(`${flows.length} amounts are not whole flows of ${periods} periods.`);
  }
  return count;
}
