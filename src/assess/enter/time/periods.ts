import { earlier } from '../../../foundation/time/date';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { spanOfYear, yearsIn } from '../../../foundation/time/financialYear';
import { parsePeriod } from '../../../foundation/time/period';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';

/** How much of a period counts in each financial year: days in force of the period's days. */
export interface PeriodShare {
  readonly year: FinancialYear;
  readonly days: number;
}

export interface PeriodDays {
  readonly span: Span;
  readonly days: number;
  readonly shares: readonly PeriodShare[];
}

/** A period's days, read once for the whole portfolio. */
export type KnownPeriods = (text: string) => { readonly span: Span; readonly days: number; readonly years: readonly FinancialYear[] };

export function knownPeriods(): KnownPeriods {
  const read = new Map<string, ReturnType<KnownPeriods>>();
  return (text) => {
    let known = read.get(text);
    if (known === undefined) {
      const span = parsePeriod(text) as Span;
      known = { span, days: daysIn(span), years: yearsIn(span) };
      read.set(text, known);
    }
    return known;
  };
}

/** How many days of a period count by year: on active days, to the last day counted (rule B16). */
export function periodReader(known: KnownPeriods, active: readonly Span[], through: string): (text: string) => PeriodDays {
  const read = new Map<string, PeriodDays>();
  return (text) => {
    let made = read.get(text);
    if (made === undefined) {
      made = countDays(known(text), active, through);
      read.set(text, made);
    }
    return made;
  };
}

function countDays({ span, days, years }: ReturnType<KnownPeriods>, active: readonly Span[], through: string): PeriodDays {
  const whole = active.some(({ from, to }) => from <= span.from && span.to <= to) && span.to <= through;
  const [only] = years as [FinancialYear];
  if (whole && years.length === 1) return { span, days, shares: [{ year: only, days }] };
  const counted = active.flatMap((each) => overlapOf({ from: each.from, to: earlier(each.to, through) }, span) ?? []);
  const shares = years.map((year) => ({
    year,
    days: counted.reduce((sum, each) => sum + spanDays(overlapOf(each, spanOfYear(year))), 0),
  }));
  return { span, days, shares: shares.filter((share) => share.days > 0) };
}

function spanDays(span: Span | undefined): number {
  return span === undefined ? 0 : daysIn(span);
}
