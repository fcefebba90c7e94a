import { overlapOf, type Span } from '../../foundation/time/span';
import { plusDays } from '../../foundation/time/date';
import { spanOfYear } from '../../foundation/time/financialYear';
import { inPart } from '../../method/formula/inPart';
import { restOf } from '../../method/formula/restOf';
import { partOfDays } from '../enter/cash/landed';
import type { Entry, Step } from '../enter/entry';
import { valueAt, work, worked } from '../enter/step';
import type { Settled } from '../options';
import { changed } from './changed';

/** An entry cut at the as-at date: what falls on or before it, and what falls after (rule C5). */
export interface Cut {
  readonly before?: Entry;
  readonly after?: Entry;
}

const ALWAYS = '9999-12-31';

/** Cuts an entry by whole months where both parts are, otherwise by days. One without a year cannot be placed and is left as it is. */
export function cutAt(entry: Entry, { asAt, through }: Settled): Cut {
  if (entry.year === undefined) return { after: entry };
  const days = daysOf(entry, through);
  if (days.to <= asAt) return { before: entry };
  if (days.from > asAt) return { after: entry };
  const later = { from: plusDays(asAt, 1), to: days.to };
  const parts = partOfDays(later, days);
  const number = (value: number) => valueAt(entry.part ?? entry.of, value);
  const cut = (line: Step): Step => work(inPart, { amount: worked(line), part: number(parts.part), of: number(parts.of) });
  const rest = (line: Step): Step =>
    work(restOf, {
      whole: worked(line),
      before: { value: cut(line).amount, from: { steps: () => [cut(line)] } },
    });
  return {
    before: changed(entry, '~sunk', { from: days.from, to: asAt }, rest),
    after: changed(entry, '~forward', later, cut),
  };
}

/** The days an entry falls in: those it says, or those of its year on its side of the last day counted. */
export function daysOf({ span, year, landed }: Entry, through: string): Span {
  if (span !== undefined) return span;
  const whole = spanOfYear(year as string);
  const side = landed ? { from: whole.from, to: through } : { from: plusDays(through, 1), to: ALWAYS };
  return (side.from <= side.to ? overlapOf(whole, side) : undefined) ?? whole;
}
