import { type Issue, issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import { type FinancialYear, financialYearOf, plusYears } from '../../../foundation/time/financialYear';
import { lineSaving } from '../../../method/formula/lineSaving';
import type { Status } from '../../../record/kind/status';
import type { Context } from '../../join/context';
import { takesOut } from '../../join/lineClaims';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Step } from '../entry';
import { work, worked } from '../step';
import type { YearAmounts } from './rungAmount';
import { lineBaseline, outturnOf, yearsAfter } from './lineBaseline';

const SAYS_SO: ReadonlySet<CashRung> = new Set(['delivered', 'verified', 'banked']);

/**
 * What a saving without an amount comes to in a year: its line's cash baseline less the outturn (rule A9).
 * Nothing where the line's budget and outturn before go-live are not both recorded; not established where the
 * year's outturn is not known, or another saving is on the line: the outturn cannot be split by guess.
 */
export function lineFall(
  subject: Subject,
  { row }: SavingRows,
  { financialYear: year, rung }: Status,
  ctx: Context,
): Step | Issue | undefined {
  if (!takesOut(row) || !(SAYS_SO as ReadonlySet<string>).has(rung)) return undefined;
  const line = row.budgetLine as string;
  const name = ctx.budgetLines.get(line)?.name ?? line;
  const start = goLiveOf(subject) ?? row.from;
  const baseline = start === undefined ? undefined : lineBaseline(line, start, year, ctx);
  if (start === undefined || baseline === undefined || !baseline.whole) return undefined;
  const outturn = outturnOf(line, year, ctx);
  const path = `savings/${row.id}`;
  if (outturn === undefined) return issue('outturn_missing', path, { line: name, year }, { severity: 'error' });
  const other = ctx.lineClaims(line, year).find(({ id }) => ctx.sameSaving(id) !== ctx.sameSaving(row.id));
  if (other !== undefined) return issue('outturn_shared', path, { line: name, year, with: other.title });
  noteOtherChanges(line, name, start, year, ctx);
  return work(lineSaving, { baseline: worked(baseline.line), outturn });
}

/** An amount stated on a saving that is more than its line gave up is said, with both numbers. */
export function noteMoreThanFell(subject: Subject, { row }: SavingRows, year: FinancialYear, amounts: YearAmounts, ctx: Context): void {
  const start = goLiveOf(subject) ?? row.from;
  if (!takesOut(row) || start === undefined) return;
  const [stated] = [...SAYS_SO]
    .flatMap((rung) => amounts.get(rung)?.inYear ?? [])
    .filter(({ formula }) => formula !== lineSaving)
    .sort((a, b) => b.amount.comparedTo(a.amount));
  const line = row.budgetLine as string;
  const baseline = lineBaseline(line, start, year, ctx);
  const outturn = outturnOf(line, year, ctx);
  if (stated === undefined || baseline === undefined || !baseline.whole || outturn === undefined) return;
  const fell = baseline.line.amount.minus(outturn.value);
  if (stated.amount.lessThanOrEqualTo(fell)) return;
  const facts = { line: ctx.budgetLines.get(line)?.name ?? line, year, stated: stated.amount.toFixed(), fell: fell.toFixed() };
  ctx.note(issue('more_than_line_fell', `savings/${row.id}`, facts));
}

/** Changes that are no part of the baseline are listed beside it. */
function noteOtherChanges(line: string, name: string, start: string, year: FinancialYear, ctx: Context): void {
  for (const each of yearsAfter(plusYears(financialYearOf(start), -1), year)) {
    for (const { id, type, amount, financialYear } of ctx.lineChanges.get(`${line}@${each}`) ?? []) {
      if (type !== 'virement' && type !== 'other') continue;
      ctx.note(issue('change_not_in_baseline', `lineChanges/${id}`, { type, amount, line: name, year: financialYear }));
    }
  }
}
