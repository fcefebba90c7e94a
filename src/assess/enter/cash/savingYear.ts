import { issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import { nought } from '../../../foundation/number/decimal';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { savingGrade } from '../../evidence/savingGrade';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Facets, Step } from '../entry';
import type { GateOf } from '../quality/gate';
import type { Reached } from '../time/converted';
import type { YearAmounts } from './rungAmount';
import { bankedIn } from './banked';
import type { Cap } from './caps';
import type { durabilityOf } from './durability';
import type { YearHistory } from './history';
import { capped, reach, standing } from './ladder';
import { inParts } from './landed';
import { heldTo, type Released } from './recharge';

/** What is known of one saving in one year before it is worked. */
export interface Known {
  readonly subject: Subject;
  readonly saving: SavingRows;
  readonly history: YearHistory;
  readonly amounts: YearAmounts;
  readonly cap: Cap | undefined;
  readonly durability: ReturnType<typeof durabilityOf>;
  readonly ctx: Context;
  readonly firstYear: FinancialYear;
  readonly released: Released | undefined;
}

/** One saving in one year: what reached each rung as recorded, and as it counts. */
export interface SavingYear extends Known {
  readonly full: ReadonlyMap<CashRung, Step>;
  readonly reached: ReadonlyMap<CashRung, Step>;
  readonly facets: Facets;
}

export function savingYear(known: Known, gateOf: GateOf): SavingYear {
  const { subject, saving, history, ctx } = known;
  const full = reach(known.amounts, 'inYear');
  const banked = bankedIn(saving, history.year, full, ctx);
  const bounded = new Map(full);
  bounded.delete('banked');
  if (banked !== undefined && full.has('verified')) bounded.set('banked', banked);
  const { row } = saving;
  const line = row.budgetLine === undefined ? undefined : ctx.budgetLines.get(row.budgetLine);
  const { grade } = savingGrade(row, goLiveOf(subject));
  const facets = { class: row.class, year: history.year, gate: gateOf(history.year), grade, fund: row.fund ?? line?.fund };
  return { ...known, full, reached: asReleased(known, capped(bounded, known.cap?.rung)), facets };
}

/** A recharge counts no further than the recharging service's budget fell (rule A10). */
export function asReleased(
  { released, saving: { row }, history: { year }, ctx }: Known,
  reached: Map<CashRung, Step>,
): Map<CashRung, Step> {
  if (released === undefined) return reached;
  const line = ctx.budgetLines.get(row.rechargedBy as string)?.name ?? (row.rechargedBy as string);
  return heldTo(reached, released, (fell) => {
    const facts = { line, year, fell: `£${fell}` };
    ctx.note(issue('recharge_not_released', `savings/${row.id}/rechargedBy`, facts, { severity: 'warning' }));
  });
}

/** What is recorded of the saving, and what of it has landed at each rung. */
export function reachedIn(of: SavingYear): Reached {
  const { full, reached } = of;
  const recorded = (full.get('delivered') ?? full.get('forecast') ?? full.get('target'))?.amount ?? nought;
  const landed = [...standing(reached)].flatMap(([rung, line]): [CashRung, Step][] => {
    const { now } = inParts(line, isHigh(rung), of);
    return now === undefined ? [] : [[rung, now]];
  });
  return { recorded, standing: new Map(landed) };
}

export function isClosed({ history, ctx }: Known): boolean {
  return spanOfYear(history.year).to <= ctx.options.through;
}

/** Delivered or higher: what lands later stands at forecast until it does. */
export function isHigh(rung: CashRung): boolean {
  return rung === 'delivered' || rung === 'verified' || rung === 'banked';
}
