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

/** Reads periods once each: their days, and how many of them count by year, on active days to the last day counted (rule B16). */
export function periodReader(active: readonly Span[], through: string): (text: string) => PeriodDays {
  const read = new Map<string, PeriodDays>();
  return (text) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const span = parsePeriod(text) as Span;
    const counted = active.flatMap((each) => {
      const inside = overlapOf(each, span);
      const cut = inside && overlapOf(inside, { from: '0000-01-01', to: through });
      return cut === undefined ? [] : [cut];
    });
    const shares = yearsIn(span).map((year) => ({
      year,
      days: counted.reduce((days, each) => days + spanDays(overlapOf(each, spanOfYear(year))), 0),
    }));
    const made = { span, days: daysIn(span), shares: shares.filter(({ days }) => days > 0) };
    read.set(text, made);
    return made;
  };
}

function spanDays(span: Span | undefined): number {
  return span === undefined ? 0 : daysIn(span);
}
