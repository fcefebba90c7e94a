import { type Issue, issue } from '../../../foundation/errors/issue';
import { type FinancialYear, financialYearOf, plusYears } from '../../../foundation/time/financialYear';
import { rechargeReleased } from '../../../method/formula/rechargeReleased';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import type { Saving } from '../../../record/kind/saving';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Factor, Step } from '../entry';
import { work, worked } from '../step';
import type { YearAmounts } from './rungAmount';
import type { Cap } from './caps';
import { indexOf } from './ladder';
import { budgetOf } from './lineBaseline';

/** The budget of the service that recharges, before and in the year counted. */
export interface Released {
  readonly before: Factor;
  readonly now: Factor;
}

/** How far a recharge counts: as far as the budget of the service that recharges fell, and no higher than forecast where it did not (rule A10). */
export function rechargeOf(
  subject: Subject,
  { row }: SavingRows,
  year: FinancialYear,
  amounts: YearAmounts,
  ctx: Context,
): { readonly released: Released | undefined; readonly cap: Cap | undefined } {
  const nothing = { released: undefined, cap: undefined };
  if (row.rechargedBy === undefined || ![...amounts.keys()].some((rung) => indexOf(rung) >= indexOf('delivered'))) return nothing;
  const found = releasedIn(subject, row, row.rechargedBy, year, ctx);
  if ('before' in found) return { released: found, cap: undefined };
  ctx.note(found);
  return { released: undefined, cap: { rung: 'forecast', why: found } };
}

function releasedIn(subject: Subject, { id, from }: Saving, recharger: string, year: FinancialYear, ctx: Context): Released | Issue {
  const start = goLiveOf(subject) ?? from;
  const before = start === undefined ? undefined : budgetOf(recharger, plusYears(financialYearOf(start), -1), ctx);
  const now = budgetOf(recharger, year, ctx);
  const line = ctx.budgetLines.get(recharger)?.name ?? recharger;
  const not = (fell: string) => issue('recharge_not_released', `savings/${id}/rechargedBy`, { line, year, fell });
  if (before === undefined || now === undefined) return not('an amount that is not recorded');
  return before.value.lessThanOrEqualTo(now.value) ? not('nothing') : { before, now };
}

/** Holds what is delivered or higher to what the recharging service gave up, and says so where that is less. */
export function heldTo(reached: ReadonlyMap<CashRung, Step>, { before, now }: Released, note: (fell: string) => void): Map<CashRung, Step> {
  return new Map(
    [...reached].map(([rung, saving]): [CashRung, Step] => {
      if (indexOf(rung) < indexOf('delivered')) return [rung, saving];
      const held = work(rechargeReleased, { saving: worked(saving), before, now });
      if (held.amount.greaterThanOrEqualTo(saving.amount)) return [rung, saving];
      note(before.value.minus(now.value).toFixed());
      return [rung, held];
    }),
  );
}
