import { issue } from '../../../foundation/errors/issue';
import { CASH_RUNGS } from '../../../foundation/figure/vocabulary';
import { nought } from '../../../foundation/number/decimal';
import { round } from '../../../foundation/number/round';
import type { Context } from '../../join/context';
import type { Unstated } from './converted';
import type { Returned } from './returned';
import type { Used } from './used';

const BECAME_CASH = new Set(['overtime_avoided', 'agency_avoided', 'vacancy_held']);
const DELIVERED = CASH_RUNGS.indexOf('delivered');

/** Overtime, agency cover and vacancies are the hours that delivered savings used up: where the two differ, both are named (rules B10, B11). */
export function usesAgainstCash({ path, year, converted }: Returned, uses: readonly Used[], unstated: Unstated, ctx: Context): void {
  if (uses.length === 0 || unstated.has(path, year)) return;
  const cash = uses.filter(({ use }) => BECAME_CASH.has(use)).reduce((sum, { step }) => sum.plus(step.amount), nought);
  const delivered = converted.filter(({ cashRung }) => cashRung !== undefined && CASH_RUNGS.indexOf(cashRung) >= DELIVERED);
  const used = delivered.reduce((sum, { amount }) => sum.minus(amount ?? nought), nought);
  if (!cash.equals(used)) ctx.note(issue('uses_not_converted', path, { uses: round(cash, 2), converted: round(used, 2), year }));
}
