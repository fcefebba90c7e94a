import type { IsoDate } from '../../../foundation/time/date';
import { type RatesOfReturn, ratesOfReturn } from './ratesOfReturn';
import { termsOf } from './terms';
import { type Flow, flowAmounts, wholeAmounts } from './wholeAmounts';

const DAYS_A_YEAR = 365;
const DAY = 86_400_000;

/** What is paid or received on one day; costs are negative. */
export interface DatedFlow {
  /** A day from 1900 to 2199, such as `2026-03-31`. */
  readonly date: IsoDate;
  /** Decimal text, or a number as its shortest decimal. */
  readonly amount: Flow;
}

/**
 * Every internal rate of return of dated flows between −0.99 and 10, neither included: the rates a year at which
 * their net present value is nought, a year being 365 days whatever the calendar says, as a spreadsheet's XIRR
 * has it (rule C6). The flows may come in any order.
 *
 * Everything said of {@link internalRatesOfReturn} holds, with one limit: where the days run past 3,000 and have no
 * common divisor, a root that is there twice is told from two that are very near by 200 digits and not exactly.
 *
 * It is not the rate of the same flows by financial year, and in a leap year it is not the rate of whole years.
 *
 * @throws RangeError where a date is no day from 1900 to 2199, a flow is neither a finite number nor decimal text,
 * or there are more than 2,000 flows.
 *
 * @example
 * ```ts
 * import { datedInternalRatesOfReturn } from 'benefits-realisation/maths';
 *
 * const { rates } = datedInternalRatesOfReturn([
 *   { date: '2025-04-01', amount: -1000 },
 *   { date: '2026-04-01', amount: 1100 },
 * ]);
 * console.log(rates.join()); // 0.1
 * ```
 */
export function datedInternalRatesOfReturn(flows: readonly DatedFlow[]): RatesOfReturn {
  const amounts = wholeAmounts(flowAmounts(flows.map(({ amount }) => amount)));
  const days = flows.map(({ date }) => dayOf(date));
  return ratesOfReturn(termsOf(days, amounts, DAYS_A_YEAR));
}

function dayOf(date: unknown): number {
  const time = typeof date === 'string' && date >= '1900' && date < '2200' ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new RangeError('Each date must be a day from 1900 to 2199 such as 2026-03-31.');
  }
  return time / DAY;
}
