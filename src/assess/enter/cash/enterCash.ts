import { issue } from '../../../foundation/errors/issue';
import { type FinancialYear, financialYearOf, plusYears, yearsBetween } from '../../../foundation/time/financialYear';
import type { Context } from '../../join/context';
import { lifeOf } from '../../join/life';
import type { SavingRows, Subject } from '../../join/subject';
import type { Entry } from '../entry';
import { profileOf } from '../profile';
import type { GateOf } from '../quality/gate';
import type { Reached } from '../time/converted';
import { amounts } from './amounts';
import type { YearAmounts } from './rungAmount';
import { capOf } from './caps';
import { durabilityOf } from './durability';
import { histories, type YearHistory } from './history';
import { noteMoreThanFell } from './lineFall';
import { outturnEntries } from './outturnEntries';
import { foreseen, reforecastsOf } from './reforecasts';
import { rechargeOf } from './recharge';
import { beforeDropOff } from './shaped';
import { savingEntries } from './savingEntries';
import { reachedIn, savingYear } from './savingYear';
import { unstatedOf } from './unstated';

/** A saving's years down the ladder, as entries: ledger, attributed, full-year level, secured, and what was left out (rules A1 to A12). */
export function enterCash(
  subject: Subject,
  ctx: Context,
  gateOf: GateOf,
): { entries: Entry[]; reached: (saving: string, year: string) => Reached | undefined } {
  const entries: Entry[] = [];
  const reachedBy = new Map<string, Reached>();
  for (const saving of subject.savings) {
    if (refused(saving, ctx)) continue;
    const years = histories(subject, saving, ctx);
    const profile = profileOf(subject, { saving: saving.row.id }, saving.row.from, `savings/${saving.row.id}/from`);
    const found = amounts(saving, years, unstatedOf(subject, saving, ctx), profile);
    const cap = capOf(subject, saving, ctx);
    const durability = durabilityOf(saving.row, years, ctx.options.through);
    const firstYear = saving.row.from === undefined ? (years[0]?.year ?? '') : financialYearOf(saving.row.from);
    const reforecasts = reforecastsOf(subject, saving);
    for (const history of foreseen(saving, years, reforecasts)) {
      const known = { subject, saving, history, amounts: new Map(), cap, durability, ctx, firstYear, released: undefined };
      entries.push(...outturnEntries(savingYear(known, gateOf), reforecasts.get(history.year)));
    }
    for (const history of years) {
      if (expired(subject, saving, history.year, years, ctx)) continue;
      const inYear = found.get(history.year) as YearAmounts;
      const { released, cap: held } = rechargeOf(subject, saving, history.year, inYear, ctx);
      noteMoreThanFell(subject, saving, history.year, inYear, ctx);
      const known = { subject, saving, history, amounts: inYear, cap: cap ?? held, durability, ctx, firstYear, released };
      const year = savingYear(known, gateOf);
      entries.push(...savingEntries(year).map((entry) => beforeDropOff(entry, profile)));
      entries.push(...outturnEntries(year, reforecasts.get(history.year)));
      reachedBy.set(`${saving.row.id}@${history.year}`, reachedIn(year));
    }
    if (cap !== undefined && years.length > 0) ctx.note(cap.why);
    if (saving.row.class === 'income' && saving.row.payer !== 'other') {
      ctx.note(issue('income_as_transfer', `savings/${saving.row.id}`, { payer: saving.row.payer ?? 'a payer not stated' }));
    }
  }
  return { entries, reached: (saving, year) => reachedBy.get(`${saving}@${year}`) };
}

/** Capacity value comes only from measures (rule C6). */
function refused({ row }: SavingRows, ctx: Context): boolean {
  if (row.class !== 'non_cash_releasing' || row.measure === undefined) return false;
  ctx.note(issue('capacity_as_saving', `savings/${row.id}/measure`, { measure: row.measure }));
  return true;
}

/** A recurring saving counts against its first baseline for five years, or a longer horizon (rules A7, C4a). */
function expired(subject: Subject, { row }: SavingRows, year: FinancialYear, years: readonly YearHistory[], ctx: Context): boolean {
  if (row.recurrence !== 'recurring') return false;
  const first = row.from === undefined ? (years[0]?.year as FinancialYear) : financialYearOf(row.from);
  const life = Math.max(ctx.options.edition.thresholds.baselineYears, lifeOf(subject, ctx));
  if (yearsBetween(first, year) < life) return false;
  ctx.note(issue('baseline_expired', `savings/${row.id}`, { year: plusYears(first, life) }));
  return true;
}
