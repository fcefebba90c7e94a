import { earlier, plusDays } from '../../../foundation/time/date';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf, type Span, wholeMonths } from '../../../foundation/time/span';
import { inPart } from '../../../method/formula/inPart';
import type { Saving } from '../../../record/kind/saving';
import type { Context } from '../../join/context';
import type { SavingRows } from '../../join/subject';
import type { Step } from '../entry';
import type { YearAmounts } from './rungAmount';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';
import { valueAt, worked } from '../step';

/** The part of some days: whole months of months, otherwise days of days (rule C2). */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** What of a year's amount lands by the last day counted, and after it, each with its days (rule X3). */
export interface Landing {
  readonly landed: Part & { readonly days?: Span | undefined };
  readonly after: Part & { readonly days?: Span | undefined };
}

const ALL: Part = { part: 1, of: 1 };
const NONE: Part = { part: 0, of: 1 };

/** The days of a year in which a saving is in force; the whole year where they are not recorded. */
export function daysInForce(row: Saving, history: YearHistory): Span {
  const year = spanOfYear(history.year);
  return overlapOf(inForceOf(row, history) ?? year, year) ?? year;
}

/**
 * A year that has ended lands whole, one not begun not at all. Of a year in progress, an in-year actual
 * dated by then is what it says and is never prorated (rule C2), and what stands below it is still to
 * come; otherwise every rung lands by months or days in force.
 */
export function landingOf(row: Saving, history: YearHistory, amounts: YearAmounts, isHigh: boolean, through: string): Landing {
  const byDays = landingByDays(row, history, through);
  const year = spanOfYear(history.year);
  if (year.to <= through || year.from > through || !hasActual(amounts, through)) return byDays;
  return isHigh
    ? { landed: { ...ALL, days: byDays.landed.days }, after: NONE }
    : { landed: NONE, after: { ...ALL, days: byDays.after.days } };
}

/** The months or days in force by the last day counted, and after it. */
export function landingByDays(row: Saving, history: YearHistory, through: string): Landing {
  const days = daysInForce(row, history);
  const year = spanOfYear(history.year);
  if (year.to <= through) return { landed: { ...ALL, days }, after: NONE };
  if (year.from > through) return { landed: NONE, after: { ...ALL, days } };
  const before = overlapOf(days, { from: days.from, to: earlier(through, days.to) });
  const after = overlapOf(days, { from: plusDays(through, 1), to: days.to });
  return { landed: { ...partOfDays(before, days), days: before }, after: { ...partOfDays(after, days), days: after } };
}

function hasActual(amounts: YearAmounts, through: string): boolean {
  return (['delivered', 'verified', 'banked'] as const).some((rung) => {
    const status = amounts.get(rung)?.status;
    return status !== undefined && status.date <= through && (status.periodKind === 'in_year' || status.periodKind === 'sum_to_date');
  });
}

export function partOfDays(some: Span | undefined, all: Span): Part {
  if (some === undefined) return NONE;
  const [months, ofMonths] = [wholeMonths(some), wholeMonths(all)];
  return months === undefined || ofMonths === undefined ? { part: daysIn(some), of: daysIn(all) } : { part: months, of: ofMonths };
}

/** A line's part, as a line of working; nothing where none of it is. */
export function partOf(line: Step, { part, of }: Part, saving: string): Step | undefined {
  if (part === 0) return undefined;
  if (part === of) return line;
  const path = `savings/${saving}/from`;
  const factors = {
    amount: worked(line),
    part: valueAt(path, part),
    of: valueAt(path, of),
  };
  return { formula: inPart, factors, amount: inPart.value({ amount: line.amount, part: factors.part.value, of: factors.of.value }) };
}

/** A line of a saving and year as what has landed of it and what is still to come, with the days of each (rule X3). */
export function inParts(
  line: Step,
  isHigh: boolean,
  {
    saving: { row },
    history,
    amounts,
    ctx,
  }: {
    readonly saving: SavingRows;
    readonly history: YearHistory;
    readonly amounts: YearAmounts;
    readonly ctx: Context;
  },
) {
  const { landed, after } = landingOf(row, history, amounts, isHigh, ctx.options.through);
  return { now: partOf(line, landed, row.id), later: partOf(line, after, row.id), landed: landed.days, after: after.days };
}
