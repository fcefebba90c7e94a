import { CASH_RUNGS, type CashRung } from '../../../foundation/figure/vocabulary';
import { type Decimal, nought } from '../../../foundation/number/decimal';
import { stepUp } from '../../../method/formula/stepUp';
import type { Step } from '../entry';
import type { RungAmount } from './rungAmount';
import { worked } from '../step';

/** What reached each rung, by the working of the amount that did: the greatest on that rung or higher (rule A3). */
export type Reach = ReadonlyMap<CashRung, Step>;

export function reach(rungs: ReadonlyMap<CashRung, RungAmount>, which: 'inYear' | 'level'): Map<CashRung, Step> {
  const reached = new Map<CashRung, Step>();
  let greatest: Step | undefined;
  for (const rung of [...CASH_RUNGS].reverse()) {
    const here = rungs.get(rung)?.[which];
    if (here !== undefined && (greatest === undefined || here.amount.greaterThan(greatest.amount))) greatest = here;
    if (greatest !== undefined) reached.set(rung, greatest);
  }
  return reached;
}

/** Takes what stands above a rung down to it. */
export function capped(reached: Reach, cap: CashRung | undefined): Map<CashRung, Step> {
  const kept = new Map<CashRung, Step>();
  for (const [rung, step] of reached) if (cap === undefined || indexOf(rung) <= indexOf(cap)) kept.set(rung, step);
  return kept;
}

/** What stands at each rung: what reached it less what reached the next. A rung where nothing stands is left out, unless it is the top. */
export function standing(reached: Reach): Map<CashRung, Step> {
  const at = new Map<CashRung, Step>();
  let next: Step | undefined;
  for (const rung of [...CASH_RUNGS].reverse()) {
    const here = reached.get(rung);
    if (here === undefined) continue;
    const amount = here.amount.minus(next?.amount ?? nought);
    if (next === undefined) at.set(rung, here);
    else if (!amount.isZero()) at.set(rung, difference(here, next));
    next = here;
  }
  return at;
}

function difference(reached: Step, reachedNext: Step): Step {
  const factors = {
    reached: worked(reached),
    reachedNext: worked(reachedNext),
  };
  return { formula: stepUp, factors, amount: stepUp.value({ reached: reached.amount, reachedNext: reachedNext.amount }) };
}

export function amountAt(reached: Reach, rung: CashRung): Decimal {
  return reached.get(rung)?.amount ?? nought;
}

export function indexOf(rung: CashRung): number {
  return CASH_RUNGS.indexOf(rung);
}
