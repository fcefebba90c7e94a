import { daysInclusive, earlier, type IsoDate, later, plusDays, plusMonths } from './date';

/** A run of days, first and last both counted. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function daysIn(span: Span): number {
  return Math.max(0, daysInclusive(span.from, span.to));
}

export function overlapOf(a: Span, b: Span): Span | undefined {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/** Whole calendar months in a span, or nothing where it does not begin on a first and end on a last day. */
export function wholeMonths(span: Span): number | undefined {
  const after = plusDays(span.to, 1);
  if (!span.from.endsWith('-01') || !after.endsWith('-01') || after <= span.from) return undefined;
  const months = (text: IsoDate) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(after) - months(span.from);
}

/** The spans of each calendar month a span touches, cut to it. */
export function monthsOf(span: Span): Span[] {
  const months: Span[] = [];
  for (let from = span.from; from <= span.to; ) {
    const next = plusMonths(`${from.slice(0, 7)}-01`, 1);
    months.push({ from, to: earlier(plusDays(next, -1), span.to) });
    from = next;
  }
  return months;
}

/** Spans brought together: in order, none touching another. */
export function unionOf(spans: readonly Span[]): Span[] {
  const together: { from: IsoDate; to: IsoDate }[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = together.at(-1);
    if (last === undefined || plusDays(last.to, 1) < span.from) together.push({ ...span });
    else last.to = later(last.to, span.to);
  }
  return together;
}
