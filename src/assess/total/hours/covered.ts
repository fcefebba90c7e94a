import { earlier } from '../../../foundation/time/date';
import { overlapOf, type Span, unionOf } from '../../../foundation/time/span';
import type { Context } from '../../join/context';
import { activeSpans } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import type { Cell } from './cell';

/** The days a measure covers: those of its observations, bounds left out, on active days up to the last day counted. */
export function covered(subject: Subject, { observations }: MeasureRows, ctx: Context): Span[] {
  const periods = new Set<string>();
  let last = '';
  for (const { bound, period } of observations) {
    if (bound !== undefined || period === last) continue;
    periods.add(period);
    last = period;
  }
  const active = (activeSpans(subject) ?? []).map(({ from, to }) => ({ from, to: earlier(to, ctx.options.through) }));
  const spans = [...periods].map((period) => ctx.periods(period).span);
  return unionOf(spans.flatMap((span) => active.flatMap((each) => overlapOf(each, span) ?? [])));
}

/** The part of spans within another. */
export function within(spans: readonly Span[], whole: Span): Span[] {
  return spans.flatMap((span) => overlapOf(span, whole) ?? []);
}

/** The days a measure covers, by measure. */
export type Days = (measure: MeasureRows) => readonly Span[];

/** The days each measure covers, read once. */
export function coverage(cells: readonly Pick<Cell, 'measure' | 'subject'>[], ctx: Context): Days {
  const subjects = new Map(cells.map(({ measure, subject }) => [measure, subject]));
  const known = new Map<MeasureRows, readonly Span[]>();
  return (measure) => {
    const subject = subjects.get(measure);
    const spans = known.get(measure) ?? (subject === undefined ? [] : covered(subject, measure, ctx));
    known.set(measure, spans);
    return spans;
  };
}
