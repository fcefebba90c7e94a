import { type Issue, issue } from '../../../foundation/errors/issue';
import { type Decimal, nought } from '../../../foundation/number/decimal';
import { type FinancialYear, spanOfYear, yearsIn } from '../../../foundation/time/financialYear';
import { partYear } from '../../../foundation/time/partYear';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import { inYearFromSum } from '../../../method/formula/inYearFromSum';
import { levelAfterChange } from '../../../method/formula/levelAfterChange';
import { partYearEffect } from '../../../method/formula/partYearEffect';
import { restOf } from '../../../method/formula/restOf';
import { targetInPart } from '../../../method/formula/targetInPart';
import type { Target } from '../../../record/kind/target';
import type { Step } from '../entry';
import { valueAt, work, worked } from '../step';
import type { Kept } from './kept';

/** What a target comes to in one financial year. */
export interface InYear {
  readonly row: Target;
  readonly year: FinancialYear;
  /** Its days in that year. */
  readonly span: Span;
  /** Those of them that it still speaks for. */
  readonly spans: readonly Span[];
  readonly line: Step | Issue;
}

/** Takes every kind of period to in-year amounts, oldest period first (rule D3). The period says which days a level is in force. */
export function inYears(kept: readonly Kept[]): InYear[] {
  let level: Step | undefined;
  let before = nought;
  let isFirst = true;
  return kept.flatMap(({ row, period, spans }) => {
    const stated = state(row);
    const path = `targets/${row.id}/period`;
    const lines = (lineOf: (year: FinancialYear, span: Span) => Step | Issue): InYear[] =>
      yearsIn(period).map((year) => {
        const span = overlapOf(period, spanOfYear(year)) as Span;
        return { row, year, span, spans: spans.flatMap((each) => overlapOf(each, span) ?? []), line: lineOf(year, span) };
      });
    let found: InYear[];
    if (row.periodKind === 'in_year' || row.periodKind === 'sum_to_date') {
      const whole =
        row.periodKind === 'in_year' ? stated : work(inYearFromSum, { sumToDate: worked(stated), before: valueAt(path, before) });
      if (row.carriedFrom === undefined) level = undefined;
      let given = nought;
      found = lines((year, span) => {
        const line = shareOf(whole, span, period, given, year === yearsIn(period).at(-1), path);
        given = given.plus(line.amount);
        return line;
      });
    } else if (row.periodKind === 'increment' && level === undefined && !isFirst) {
      const what = `The target for ${row.period}`;
      const lacks = issue('level_not_established', `targets/${row.id}`, { what });
      found = lines(() => lacks);
    } else {
      level =
        row.periodKind === 'increment' && level !== undefined
          ? work(levelAfterChange, { before: worked(level), change: worked(stated) })
          : stated;
      const inForce = level;
      found = lines((year, span) => {
        const part = partYear(span, year);
        return part.inForce === part.of
          ? inForce
          : work(partYearEffect, { level: worked(inForce), inForce: valueAt(path, part.inForce), of: valueAt(path, part.of) });
      });
    }
    isFirst = false;
    for (const { line } of spans.length === 0 ? [] : found) if ('formula' in line) before = before.plus(line.amount);
    return found;
  });
}

function state(row: Target): Step {
  const amount = valueAt(`targets/${row.id}/value`, row.value);
  return work(asStated, { amount });
}

/** A period over two years or more is shared between them by days; the last takes the rest. */
function shareOf(whole: Step, span: Span, period: Span, given: Decimal, isLast: boolean, path: string): Step {
  if (isLast) return given.isZero() ? whole : work(restOf, { whole: worked(whole), before: valueAt(path, given) });
  return work(targetInPart, { target: worked(whole), days: valueAt(path, daysIn(span)), of: valueAt(path, daysIn(period)) });
}
