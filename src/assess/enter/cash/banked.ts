import { issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { banked } from '../../../method/formula/banked';
import type { Context } from '../../join/context';
import type { SavingRows } from '../../join/subject';
import type { Factor, Step } from '../entry';
import { amountAt, type Reach } from './ladder';
import { valueAt } from '../step';

/** Money taken out of the budget for a saving that is in force in a year: that year's, and permanent removals before it. */
export function removedBy({ removals }: SavingRows, year: FinancialYear, permanentOnly: boolean): Factor {
  const counts = removals.filter(({ financialYear, permanent }) =>
    permanent ? financialYear <= year : !permanentOnly && financialYear === year,
  );
  const paths = counts.map(({ id }) => `removals/${id}/amount`).sort();
  return { value: sum(counts.map(({ amount }) => new Decimal(amount))), from: { paths } };
}

/**
 * What is banked of a year: verified, taken out of the base budget for good, and the line not over its
 * reduced budget for reasons within the saving (rule A3a). Nothing where the outturn is not known yet.
 */
export function bankedIn(saving: SavingRows, year: FinancialYear, reached: Reach, ctx: Context): Step | undefined {
  const { row } = saving;
  const verified = amountAt(reached, 'verified');
  const removed = removedBy(saving, year, true);
  const said = reached.has('banked');
  if (verified.lessThanOrEqualTo(0)) return undefined;
  if (removed.value.isZero()) {
    if (said) ctx.note(issue('banked_without_removal', `savings/${row.id}`, { year }));
    return undefined;
  }
  const line = row.budgetLine === undefined ? undefined : ctx.budgetLines.get(row.budgetLine);
  const lineYear = ctx.lineYears.get(`${row.budgetLine}@${year}`);
  if (lineYear?.outturn === undefined || lineYear.budget === undefined) {
    if (spanOfYear(year).to <= ctx.options.through)
      ctx.note(issue('outturn_missing', `savings/${row.id}`, { line: line?.name ?? 'The line', year }));
    return undefined;
  }
  const over = new Decimal(lineYear.outturn).minus(lineYear.budget);
  const counts = over.greaterThan(0) && lineYear.overspendOutsideSavings !== true ? over : nought;
  if (counts.greaterThan(0))
    ctx.note(issue('line_overspent', `lineYears/${lineYear.id}/outturn`, { line: line?.name ?? 'The line', year, by: counts.toFixed() }));
  const factors = {
    verified: { value: verified, from: { steps: () => [reached.get('verified') as Step] } },
    removed,
    overspend: valueAt(`lineYears/${lineYear.id}/outturn`, counts),
  };
  const amount = banked.value({ verified, removed: removed.value, overspend: counts });
  return amount.lessThanOrEqualTo(0) ? undefined : { formula: banked, amount, factors };
}
