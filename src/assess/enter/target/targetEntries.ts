import { earlier, plusDays } from '../../../foundation/time/date';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';
import { restOf } from '../../../method/formula/restOf';
import { targetInPart } from '../../../method/formula/targetInPart';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Step } from '../entry';
import { ofLine, valueAt, work, worked } from '../step';
import type { InYear } from './inYears';
import type { Series } from './series';

/** A series as entries, a year in progress by days: what falls by the last day counted, and what falls after it (rule D1). */
export function targetEntries(
  subject: Subject,
  series: Series,
  which: 'first' | 'latest',
  lines: readonly InYear[],
  marks: readonly string[],
  ctx: Context,
): Entry[] {
  const step = series.what === 'cash' ? 'target' : 'target_hours';
  return lines.flatMap((each) => {
    const { row, year, line } = each;
    const facets = { class: series.class, kind: `${which}_${series.netOrGross}`, year };
    const make = (landed: boolean, span: Span | undefined, found: Step | typeof line): Entry => ({
      id: entryId(`targets/${row.id}`, step, facets, landed),
      of: subject.path,
      step,
      unit: series.what === 'cash' ? 'GBP' : 'hours',
      part: series.path,
      series: series.path,
      landed,
      span,
      marks,
      ...facets,
      ...ofLine(found),
    });
    if (!('formula' in line)) {
      ctx.note(line);
      return [make(each.span.from <= ctx.options.through, undefined, line)];
    }
    const { by, after } = cut(each, line, ctx.options.through);
    return [
      ...(by === undefined ? [] : [make(true, by.span, by.line)]),
      ...(after === undefined ? [] : [make(false, after.span, after.line)]),
    ];
  });
}

interface Part {
  readonly span: Span;
  readonly line: Step;
}

function cut({ row, span, spans }: InYear, line: Step, through: string): { by?: Part; after?: Part } {
  const of = daysIn(span);
  const parts = [
    spans.flatMap((each) => overlapOf(each, { from: each.from, to: earlier(through, each.to) }) ?? []),
    spans.flatMap((each) => overlapOf(each, { from: plusDays(through, 1), to: each.to }) ?? []),
  ] as const;
  const [by, after] = parts.map((each) => each.reduce((sum, one) => sum + daysIn(one), 0)) as [number, number];
  const number = (value: number) => valueAt(`targets/${row.id}/period`, value);
  const share = (days: number) => (days === of ? line : work(targetInPart, { target: worked(line), days: number(days), of: number(of) }));
  const first = by === 0 ? undefined : share(by);
  const rest =
    by + after === of && first !== undefined
      ? work(restOf, { whole: worked(line), before: worked(first) })
      : after === 0
        ? undefined
        : share(after);
  return {
    ...(first === undefined ? {} : { by: { span: outer(parts[0]), line: first } }),
    ...(after === 0 || rest === undefined ? {} : { after: { span: outer(parts[1]), line: rest } }),
  };
}

function outer(spans: readonly Span[]): Span {
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] as string, to: days.at(-1) as string };
}
