import type { CashRung } from '../../../foundation/figure/vocabulary';
import { spanOfYear } from '../../../foundation/time/financialYear';
import type { Span } from '../../../foundation/time/span';
import type { Entry, Step } from '../entry';
import { attributedPart } from './attributed';
import { capped, reach, standing } from './ladder';
import { inParts } from './landed';
import { savingEntry, spanOf } from './savingEntry';
import { asReleased, isClosed, isHigh, type SavingYear } from './savingYear';

/** What stands at each rung, landed and still to come: ledger, attributed and secured (rules A3, A11, X3). */
export function standingEntries(of: SavingYear): Entry[] {
  return [...standing(of.reached)].flatMap(([rung, line]) => {
    const { now, later, landed, after } = inParts(line, isHigh(rung), of);
    const entries = now === undefined ? [] : ledgerAndAttributed(of, rung, now, landed, true);
    if (later === undefined) return entries;
    entries.push(...ledgerAndAttributed(of, isHigh(rung) ? 'forecast' : rung, later, after, false, isHigh(rung) ? rung : undefined));
    if (rung === 'verified' || rung === 'banked') entries.push(savingEntry(of, 'secured_cash', { ...of.facets, kind: rung }, later, false));
    return entries;
  });
}

function ledgerAndAttributed(of: SavingYear, rung: CashRung, line: Step, days: Span | undefined, landed: boolean, kind?: string): Entry[] {
  const facets = { ...of.facets, rung, kind };
  const attributed = attributedPart(of.subject, of.saving, line, days, of.ctx);
  const superseded = landed && !isHigh(rung) && ([...of.reached.keys()].some(isHigh) || isCarriedOut(of)) && isClosed(of);
  return [
    savingEntry(of, 'cash', facets, line, landed),
    { ...savingEntry(of, 'cash_attributed', facets, attributed, landed), span: spanOf(of, days), superseded },
  ];
}

/** What had not been delivered was carried forward: the same pound, expected in another year (rule D2). */
function isCarriedOut({ saving, history }: SavingYear): boolean {
  return saving.statuses.some(({ carriedFrom }) => carriedFrom === history.year);
}

/** A yearly level is attributed whole while the initiative goes on, and not at all once it had stopped before the year. */
export function levelEntries(of: SavingYear): Entry[] {
  const { saving, durability, ctx } = of;
  if (durability === 'one_off' || saving.row.recurrence === 'one_off') return [];
  const year = spanOfYear(of.history.year);
  const levels = asReleased(of, capped(reach(of.amounts, 'level'), of.cap?.rung ?? 'verified'));
  const shown = year.from <= ctx.options.through ? levels : capped(levels, 'forecast');
  return [...standing(shown)].flatMap(([rung, line]) => {
    const facets = { ...of.facets, rung, durability };
    const attributed = attributedPart(of.subject, saving, line, { from: year.from, to: year.from }, ctx);
    return [savingEntry(of, 'full_year', facets, line, true), savingEntry(of, 'full_year_attributed', facets, attributed, true)];
  });
}
