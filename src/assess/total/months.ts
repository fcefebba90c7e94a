import { Decimal, nought } from '../../foundation/number/decimal';
import { spanOfYear } from '../../foundation/time/financialYear';
import { daysIn, monthsOf, wholeMonths } from '../../foundation/time/span';
import type { Entry } from '../enter/entry';

/** One flow in one month, written `2026-03`. */
type Monthly = Map<string, Decimal>;

/** Adds an entry to the months it falls in: a year in twelve equal months, a shorter span by its months or days (rule C5a). */
export function addMonths(into: Monthly, entry: Entry, sign: 1 | -1): void {
  const span = entry.span ?? spanOfYear(entry.year as string);
  const months = monthsOf(span);
  const whole = wholeMonths(span) !== undefined;
  const of = whole ? months.length : daysIn(span);
  for (const month of months) {
    const part = whole ? 1 : daysIn(month);
    const key = month.from.slice(0, 7);
    const flow = (entry.amount as Decimal).times(part).div(of).times(sign);
    into.set(key, (into.get(key) ?? nought).plus(flow));
  }
}

/** The flows of every month from the first to the last, months without one included. */
export function monthByMonth(flows: Monthly): Decimal[] {
  const keys = [...flows.keys()].sort();
  const first = keys[0];
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsOf({ from: `${first}-01`, to: `${last}-28` }).map(({ from }) => flows.get(from.slice(0, 7)) ?? new Decimal(0));
}
