import { Decimal } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { daysInclusive, plusDays } from '../../../foundation/time/date';
import { parsePeriod } from '../../../foundation/time/period';
import type { Span } from '../../../foundation/time/span';
import { dayTimesValue } from '../../../method/formula/dayTimesValue';
import { seasonMean } from '../../../method/formula/seasonMean';
import { trendValue } from '../../../method/formula/trendValue';
import type { Baseline } from '../../../record/kind/baseline';
import type { Factor } from '../entry';
import { stepsOf, together, valueAt, work, worked } from '../step';

/** What is wanting to carry a baseline forward: to any period, or to this one. */
export interface Lacks {
  readonly lacks: string;
  readonly of: 'measure' | 'period' | 'volume';
}

/** A baseline quantity carried forward to a period, or what is wanting for it. */
export type Carried = Factor | Lacks;

/** One baseline row with the quantity that is carried forward. */
export interface Point {
  readonly row: Baseline;
  readonly value: Factor;
}

const LEAST_ROWS = 3;

/** By trend: least squares over the middles of the baseline periods, read at the middle of the period observed. */
export function byTrend(points: readonly Point[]): (span: Span, period: string) => Carried {
  const [first] = points;
  const middles = points.map(({ row }) => middleOf(parsePeriod(row.period) as Span));
  if (first === undefined || new Set(middles).size < LEAST_ROWS) {
    const found = points.length === 1 ? '1 row' : `${points.length} rows`;
    return () => ({ lacks: `${found} of baselines where a trend takes three of different dates`, of: 'measure' });
  }
  const path = points.map(({ row }) => `baselines/${row.id}/period`).join(' ');
  const origin = Math.min(...middles);
  const days = middles.map((middle) => new Decimal(middle - origin));
  const products = points.map(({ row, value }, at) =>
    work(dayTimesValue, { day: valueAt(`baselines/${row.id}/period`, days[at] as Decimal), value }),
  );
  const shared = {
    rows: valueAt(path, points.length),
    days: valueAt(path, sum(days)),
    squares: { value: sum(days.map((day) => day.times(day))), from: { path } },
    values: ofPoints(points),
    products: together(products),
  };
  return (span, period) => {
    const at = valueAt(path, middleOf(span) - origin);
    const read = work(trendValue, { ...shared, at });
    return read.amount.isNegative() ? { lacks: `a trend that falls below nought by ${period}`, of: 'period' } : worked(read);
  };
}

/** By season: the mean of the rows of the same days, one or more whole years before. */
export function bySeason(points: readonly Point[]): (span: Span, period: string) => Carried {
  const dated = points.map((point) => ({ point, span: parsePeriod(point.row.period) as Span }));
  return (span, period) => {
    const same = dated.filter((each) => each.span.from < span.from && sameDays(each.span, span)).map(({ point }) => point);
    if (same.length === 0) return { lacks: `no baseline of the same days as ${period} in an earlier year`, of: 'period' };
    const years = valueAt(`baselines/${(same[0] as Point).row.id}/period`, same.length);
    return worked(work(seasonMean, { total: ofPoints(same), years }));
  };
}

function ofPoints(points: readonly Point[]): Factor {
  const value = sum(points.map((point) => point.value.value));
  const paths = points.map((point) => ('path' in point.value.from ? point.value.from.path : undefined));
  if (paths.every((path) => path !== undefined)) return { value, from: { path: paths.join(' ') } };
  return { value, from: { steps: () => points.flatMap((point) => stepsOf(point.value)) } };
}

/** Days to the middle of a span from a fixed day: half a day where its days are even in number. */
function middleOf({ from, to }: Span): number {
  return (daysInclusive('2000-01-01', from) + daysInclusive('2000-01-01', to)) / 2;
}

/** The same first day and the same last day, so many years apart; the end of February is one day whatever its number. */
function sameDays(a: Span, b: Span): boolean {
  const after = (span: Span) => plusDays(span.to, 1);
  const years = (span: Span) => Number(after(span).slice(0, 4)) - Number(span.from.slice(0, 4));
  return a.from.slice(5) === b.from.slice(5) && after(a).slice(5) === after(b).slice(5) && years(a) === years(b);
}
