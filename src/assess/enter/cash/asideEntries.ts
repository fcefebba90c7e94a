import { issue } from '../../../foundation/errors/issue';
import { CASH_RUNGS } from '../../../foundation/figure/vocabulary';
import { nought } from '../../../foundation/number/decimal';
import { asStated } from '../../../method/formula/asStated';
import { notDelivered } from '../../../method/formula/notDelivered';
import type { Entry, Step } from '../entry';
import { removedBy } from './banked';
import { amountAt } from './ladder';
import { inParts } from './landed';
import { savingEntry } from './savingEntry';
import { isClosed, isHigh, type SavingYear } from './savingYear';
import { valueAt, work } from '../step';

const BOTH = ['cash', 'cash_attributed'] as const;

/** A status whose amount cannot be known keeps its place, not established. */
export function unknownEntries(of: SavingYear): Entry[] {
  return [...of.amounts].flatMap(([rung, { missing }]) => {
    if (missing === undefined) return [];
    of.ctx.note(missing);
    return BOTH.map((step) => savingEntry(of, step, { ...of.facets, rung }, missing, true));
  });
}

/** What went down is restated to nil on the rung where it stood (rule A3b). */
export function nilEntries(of: SavingYear): Entry[] {
  const { wayDown, prior } = of.history;
  if (wayDown === undefined || of.reached.size > 0) return [];
  const rung = [...CASH_RUNGS].reverse().find((each) => prior.has(each));
  if (rung === undefined) return [];
  const amount = valueAt(`statuses/${wayDown.id}`, nought);
  const line = work(asStated, { amount });
  return BOTH.map((step) => savingEntry(of, step, { ...of.facets, rung: rung === 'banked' ? 'verified' : rung }, line, true));
}

/** What would have stood above the cap: counted as left out, and not established there (rule A2). */
export function leftOutEntries(of: SavingYear): Entry[] {
  if (of.cap === undefined) return [];
  const above = [...of.full.keys()].filter((rung) => !of.reached.has(rung) && rung !== 'banked');
  const [top] = above;
  const least = above.at(-1);
  if (top === undefined || least === undefined) return [];
  const { why, rung: cap } = of.cap;
  const { now, later } = inParts(of.full.get(least) as Step, isHigh(least), of);
  return [
    ...BOTH.map((step) => ({ ...savingEntry(of, step, { ...of.facets, rung: top }, why, true), above: cap })),
    ...(now === undefined ? [] : [savingEntry(of, 'cash_left_out', of.facets, now, true)]),
    ...(later === undefined ? [] : [savingEntry(of, 'cash_left_out', of.facets, later, false)]),
  ];
}

/** Out of the budget and not verified: budgeted, not delivered, not realised (rule A3a). */
export function notDeliveredEntries(of: SavingYear): Entry[] {
  const { saving, history, ctx } = of;
  const removed = removedBy(saving, history.year, false);
  const verified = amountAt(of.reached, 'verified');
  if (!isClosed(of) || removed.value.lessThanOrEqualTo(verified)) return [];
  const path = `savings/${saving.row.id}`;
  const factors = { removed, verified: valueAt(path, verified) };
  const line = { formula: notDelivered, factors, amount: notDelivered.value({ removed: removed.value, verified }) };
  ctx.note(issue('budgeted_not_delivered', path, { year: history.year, amount: line.amount.toFixed() }));
  return [savingEntry(of, 'budgeted_not_delivered', of.facets, line, true)];
}
