import type { Decimal } from '../../../foundation/number/decimal';
import { settle } from '../../../foundation/number/settle';
import { plusDays } from '../../../foundation/time/date';
import { type FinancialYear, financialYearOf, spanOfYear, yearsIn } from '../../../foundation/time/financialYear';
import { partYear } from '../../../foundation/time/partYear';
import { parsePeriod } from '../../../foundation/time/period';
import { daysIn, overlapOf, type Span, wholeMonths } from '../../../foundation/time/span';
import type { Cost } from '../../../record/kind/cost';

/** What of a row's amount falls in one financial year, before or after the last day counted. */
export interface Due {
  readonly year?: FinancialYear;
  readonly span?: Span;
  readonly landed: boolean;
  readonly amount: Decimal;
  /** The part of the whole that it is, where it is not all of it. */
  readonly part?: { readonly part: number; readonly of: number };
  /** What the parts before it came to, where it is the last and takes the rest. */
  readonly before?: Decimal;
}

/** Spreads a row's amount over the years its cash is due in: by whole months where they are, otherwise by days; the parts sum to it. */
export function duePeriods(row: Cost, amount: Decimal, through: string): Due[] {
  if (row.dueOn !== undefined) {
    const span = { from: row.dueOn, to: row.dueOn };
    return [{ year: financialYearOf(row.dueOn), span, landed: row.dueOn <= through, amount }];
  }
  if (row.period === undefined) return [{ landed: false, amount }];
  const whole = parsePeriod(row.period) as Span;
  const pieces = yearsIn(whole).flatMap((year) => cut(overlapOf(whole, spanOfYear(year)) as Span, through).map((span) => ({ year, span })));
  if (row.periodKind === 'full_year_level') {
    return pieces.map(({ year, span }) => {
      const { inForce, of } = partYear(span, year);
      return { year, span, landed: span.to <= through, amount: settle(amount.times(inForce).div(of)), part: { part: inForce, of } };
    });
  }
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only !== undefined) return [{ ...only, landed: only.span.to <= through, amount }];
  const inMonths = pieces.every(({ span }) => wholeMonths(span) !== undefined);
  const size = (span: Span) => (inMonths ? (wholeMonths(span) as number) : daysIn(span));
  const of = size(whole);
  let left = amount;
  return pieces.map(({ year, span }, at) => {
    const part = size(span);
    const landed = span.to <= through;
    if (at === pieces.length - 1) return { year, span, landed, amount: left, before: amount.minus(left) };
    const piece = settle(amount.times(part).div(of));
    left = left.minus(piece);
    return { year, span, landed, amount: piece, part: { part, of } };
  });
}

/** A span cut at the last day counted. */
function cut(span: Span, through: string): Span[] {
  if (span.to <= through || span.from > through) return [span];
  return [
    { from: span.from, to: through },
    { from: plusDays(through, 1), to: span.to },
  ];
}
