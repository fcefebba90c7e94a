import { issue } from '../../../foundation/errors/issue';
import { CASH_RUNGS, type CashRung } from '../../../foundation/figure/vocabulary';
import { type Decimal, nought } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { partYear } from '../../../foundation/time/partYear';
import type { Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import { fullYearLevel } from '../../../method/formula/fullYearLevel';
import { inYearFromSum } from '../../../method/formula/inYearFromSum';
import { levelAfterChange } from '../../../method/formula/levelAfterChange';
import { partYearEffect } from '../../../method/formula/partYearEffect';
import type { Status } from '../../../record/kind/status';
import type { SavingRows } from '../../join/subject';
import type { Step } from '../entry';
import type { Profile } from '../profile';
import { valueAt, work, worked } from '../step';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';
import type { RungAmount, YearAmounts } from './rungAmount';
import { shaped } from './shaped';
import type { Unstated } from './unstated';

/** Every kind of period taken to `in_year` and `full_year_level` before any sum (rule D3), rung by rung, oldest year first. */
export function amounts(
  saving: SavingRows,
  years: readonly YearHistory[],
  unstated: Unstated,
  profile: Profile | undefined,
): Map<FinancialYear, YearAmounts> {
  const found = new Map<FinancialYear, Map<CashRung, RungAmount>>(years.map(({ year }) => [year, new Map()]));
  for (const rung of CASH_RUNGS) {
    let level: Step | undefined;
    let before = nought;
    let broken = false;
    let first = true;
    for (const history of years) {
      const status = history.latest.get(rung);
      if (status === undefined) {
        if (history.latest.size > 0) first = false;
        continue;
      }
      const whole = one(saving, status, history, unstated, { level, before, broken, first });
      const amount = shaped(whole, rung, saving, history, profile);
      found.get(history.year)?.set(rung, amount);
      level = amount.level;
      first = false;
      if (amount.inYear === undefined) broken = true;
      else before = before.plus(amount.inYear.amount);
    }
  }
  return found;
}

interface Before {
  readonly level: Step | undefined;
  readonly before: Decimal;
  readonly broken: boolean;
  readonly first: boolean;
}

function one({ row }: SavingRows, status: Status, history: YearHistory, unstated: Unstated, last: Before): RungAmount {
  const inForce = inForceOf(row, history);
  const recurring = row.recurrence === 'recurring';
  if (status.amount === undefined)
    return unstated(status, history, (inYear) =>
      recurring && inForce !== undefined ? backToLevel(inYear, inForce, status.financialYear, `statuses/${status.id}`) : undefined,
    );
  const path = `statuses/${status.id}`;
  const what = `The ${status.rung} amount of ${row.title} for ${status.financialYear}`;
  const lacks = (code: 'period_kind_missing' | 'level_not_established'): RungAmount => ({
    status,
    missing: issue(code, path, { what }),
  });
  const stated = state(status);
  const kind = status.periodKind;
  if (kind === undefined) return lacks('period_kind_missing');
  if (kind === 'in_year' || kind === 'sum_to_date') {
    if (kind === 'sum_to_date' && last.broken) return lacks('level_not_established');
    const inYear = kind === 'in_year' ? stated : work(inYearFromSum, { sumToDate: worked(stated), before: valueAt(path, last.before) });
    const level = recurring && inForce !== undefined ? backToLevel(inYear, inForce, status.financialYear, path) : undefined;
    return { status, inYear, ...(level === undefined ? {} : { level }) };
  }
  if (kind === 'increment' && last.level === undefined && !last.first) return lacks('level_not_established');
  const level =
    kind === 'increment' && last.level !== undefined
      ? work(levelAfterChange, { before: worked(last.level), change: worked(stated) })
      : stated;
  if (inForce === undefined) return lacks('level_not_established');
  const part = partYear(inForce, status.financialYear);
  const inYear = work(partYearEffect, { level: worked(level), inForce: valueAt(path, part.inForce), of: valueAt(path, part.of) });
  return { status, inYear, ...(recurring ? { level } : {}) };
}

function backToLevel(inYear: Step, inForce: Span, year: FinancialYear, path: string): Step | undefined {
  const part = partYear(inForce, year);
  if (part.inForce === 0) return undefined;
  return work(fullYearLevel, { inYear: worked(inYear), inForce: valueAt(path, part.inForce), of: valueAt(path, part.of) });
}

function state(status: Status): Step {
  const amount = valueAt(`statuses/${status.id}/amount`, status.amount as string);
  return work(asStated, { amount });
}
