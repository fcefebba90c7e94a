import { daysInclusive, type IsoDate, isDate } from '../../../foundation/time/date';
import { type RatesOfReturn, ratesOfReturn } from './ratesOfReturn';
import { termsOf } from './terms';
import { wholeAmounts } from './wholeAmounts';

const DAYS_A_YEAR = 365;

/** What is paid or received on one day; costs are negative. */
export interface DatedFlow {
  /** A day from 1900 to 2199, such as `2026-03-31`. */
  readonly date: IsoDate;
  /** Decimal text, or a number as its shortest decimal. */
  readonly amount: number | string;
}

export function datedInternalRatesOfReturn(flows: readonly DatedFlow[]): RatesOfReturn {
  const amounts = wholeAmounts(flows.map(({ amount }) => amount));
  const [first = ''] = flows.map(({ date }) => dayOf(date)).sort();
  const days = flows.map(({ date }) => daysInclusive(first, date) - 1);
  return ratesOfReturn(termsOf(days, amounts, DAYS_A_YEAR));
}

function dayOf(date: unknown): IsoDate {
  if (typeof date !== 'string' || !isDate(date)) throw new RangeError(`Each date must be a day from 1900 to 2199 such as 2026-03-31.`);
  return date;
}
