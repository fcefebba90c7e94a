import { Decimal } from '../../../foundation/number/decimal';
import { earlier } from '../../../foundation/time/date';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf, wholeMonths } from '../../../foundation/time/span';
import { inPart } from '../../../method/formula/inPart';
import type { Saving } from '../../../record/kind/saving';
import type { Step } from '../entry';
import type { YearAmounts } from './amounts';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';

/** The part of a year's amount that lands by the last day counted: whole months of months, otherwise days of days (rules C2, X3). */
export interface LandedPart {
  readonly landed: number;
  readonly of: number;
}

/**
 * All of a year that has ended; none of one not begun. Of a year in progress, an in-year actual dated by
 * then is what it says and is never prorated (rule C2); anything else lands by months or days in force.
 */
export function landedPart(row: Saving, history: YearHistory, amounts: YearAmounts, through: string): LandedPart {
  const year = spanOfYear(history.year);
  if (year.to <= through) return { landed: 1, of: 1 };
  if (year.from > through) return { landed: 0, of: 1 };
  const actual = (['delivered', 'verified', 'banked'] as const).some((rung) => {
    const status = amounts.get(rung)?.status;
    return status !== undefined && status.date <= through && (status.periodKind === 'in_year' || status.periodKind === 'sum_to_date');
  });
  if (actual) return { landed: 1, of: 1 };
  const inForce = overlapOf(inForceOf(row, history) ?? year, year) ?? year;
  const counted = overlapOf(inForce, { from: year.from, to: earlier(through, year.to) });
  if (counted === undefined) return { landed: 0, of: 1 };
  const [months, ofMonths] = [wholeMonths(counted), wholeMonths(inForce)];
  return months === undefined || ofMonths === undefined
    ? { landed: daysIn(counted), of: daysIn(inForce) }
    : { landed: months, of: ofMonths };
}

/** A line's part, as a line of working. */
export function partOf(line: Step, part: number, of: number, saving: string): Step {
  if (part === of) return line;
  const path = `savings/${saving}/from`;
  const factors = {
    amount: { value: line.amount, from: { steps: () => [line] } },
    part: { value: new Decimal(part), from: { path } },
    of: { value: new Decimal(of), from: { path } },
  };
  return { formula: inPart, factors, amount: inPart.value({ amount: line.amount, part: factors.part.value, of: factors.of.value }) };
}
