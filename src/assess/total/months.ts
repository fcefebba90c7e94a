import { type Decimal, nought } from '../../foundation/number/decimal';
import { type FinancialYear, financialYearOf, startYear } from '../../foundation/time/financialYear';
import { daysIn, monthsOf, type Span, wholeMonths } from '../../foundation/time/span';
import type { Entry } from '../enter/entry';

/** What falls in a year, in twelve equal months, or in some of its days (rule C5a). */
interface Flow {
  readonly year: FinancialYear;
  readonly span: Span | undefined;
  amount: Decimal;
}

/** The net of every month from the first with a flow to the last, benefits and grant less costs; and where among them the first spend falls. */
export function monthByMonth(flows: readonly { readonly entry: Entry; readonly cost: boolean }[]): { net: Decimal[]; spend: number } {
  const spends = spread(flows.filter(({ cost }) => cost));
  const months = spread(flows);
  const numbers = [...months.keys()];
  const first = Math.min(...numbers);
  const net = Array.from(
    { length: numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1 },
    (_, at) => months.get(first + at) ?? nought,
  );
  return { net, spend: spends.size === 0 ? 0 : Math.min(...spends.keys()) - first };
}

/** Amounts by the number of the month they fall in: a year in twelve equal months, other days evenly over them. */
export function byMonth(entries: readonly Entry[]): Map<number, Decimal> {
  return spread(entries.map((entry) => ({ entry, cost: false })));
}

function spread(flows: readonly { readonly entry: Entry; readonly cost: boolean }[]): Map<number, Decimal> {
  const months = new Map<number, Decimal>();
  for (const { year, span, amount } of gathered(flows)) {
    const put = (month: number, part: Decimal) => months.set(month, (months.get(month) ?? nought).plus(part));
    if (span === undefined) {
      const april = startYear(year) * 12 + 3;
      const part = amount.div(12);
      for (let month = april; month < april + 12; month++) put(month, part);
      continue;
    }
    const parts = monthsOf(span);
    const whole = wholeMonths(span) !== undefined;
    for (const each of parts) put(monthNumber(each.from), amount.times(whole ? 1 : daysIn(each)).div(whole ? parts.length : daysIn(span)));
  }
  return months;
}

/** Flows of the same days taken together, so that each is spread once. */
function gathered(flows: readonly { readonly entry: Entry; readonly cost: boolean }[]): Iterable<Flow> {
  const found = new Map<string, Flow>();
  for (const { entry, cost } of flows) {
    if (entry.amount === undefined) continue;
    const year = entry.year ?? financialYearOf((entry.span as Span).from);
    const key = entry.span === undefined ? year : `${entry.span.from}/${entry.span.to}`;
    const flow = found.get(key) ?? { year, span: entry.span, amount: nought };
    flow.amount = cost ? flow.amount.minus(entry.amount) : flow.amount.plus(entry.amount);
    found.set(key, flow);
  }
  return found.values();
}

/** A month as a number: consecutive months have consecutive numbers. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
