import { type Issue, issue } from '../../../foundation/errors/issue';
import { type FinancialYear, financialYearOf, plusYears } from '../../../foundation/time/financialYear';
import { rechargeReleased } from '../../../method/formula/rechargeReleased';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import type { Saving } from '../../../record/kind/saving';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { Subject } from '../../join/subject';
import type { Factor, Step } from '../entry';
import { work, worked } from '../step';
import { indexOf } from './ladder';
import { budgetOf } from './lineBaseline';

/** The budget of the service that recharges, before and in the year counted. */
export interface Released {
  readonly before: Factor;
  readonly now: Factor;
}

/** A recharge counts only where the budget of the service that recharges falls (rule A10); nothing where the saving is on none. */
export function releasedIn(subject: Subject, row: Saving, year: FinancialYear, ctx: Context): Released | Issue | undefined {
  const { id, rechargedBy } = row;
  if (rechargedBy === undefined) return undefined;
  const start = goLiveOf(subject) ?? row.from;
  const before = start === undefined ? undefined : budgetOf(rechargedBy, plusYears(financialYearOf(start), -1), ctx);
  const now = budgetOf(rechargedBy, year, ctx);
  const line = ctx.budgetLines.get(rechargedBy)?.name ?? rechargedBy;
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
