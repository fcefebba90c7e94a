import type { CashRung, HourRung } from '../../foundation/figure/vocabulary';
import { CASH_RUNGS, HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import type { Entry } from '../enter/entry';

/** One reading of the record: which benefits and costs stand in a case (rules C5, C6). */
export interface View {
  readonly period: 'to_date' | 'whole_life' | 'forward';
  readonly reached: CashRung;
  /** The least rung of hours beside it: forecast with projected, delivered with claimed, verified with verified (rules A3, B15). */
  readonly hours: HourRung;
  /** Adjusted for optimism bias, beside the view that is not (rule C7). */
  readonly adjusted?: 'optimism_bias';
}

export const VIEWS: readonly View[] = [
  { period: 'to_date', reached: 'delivered', hours: 'claimed' },
  { period: 'to_date', reached: 'verified', hours: 'verified' },
  { period: 'whole_life', reached: 'forecast', hours: 'projected' },
];

/** What is still to come, on entries cut at the as-at date: used only to decide what to do next (rule C5). */
export const FORWARD: View = { period: 'forward', reached: 'forecast', hours: 'projected' };

/** The whole life with the entries that adjust it for optimism bias (rule C7). */
export const ADJUSTED: View = { period: 'whole_life', reached: 'forecast', hours: 'projected', adjusted: 'optimism_bias' };

export type Side = 'benefit' | 'cost' | 'grant';

/** Whether an entry is a flow of a case in a view, and on which side. */
export function sideOf(entry: Entry, of: 'financial' | 'economic', view: View): Side | undefined {
  if (view.period === 'to_date' && !entry.landed && entry.year !== undefined) return undefined;
  switch (entry.step) {
    case 'cost':
      return 'cost';
    case 'grant':
      return of === 'financial' ? 'grant' : undefined;
    case 'in_kind_cost':
      return of === 'economic' ? 'cost' : undefined;
    case 'residual_value':
      return of === 'economic' ? 'benefit' : undefined;
    case 'cash_attributed':
    case 'cash_overlap_attributed':
      return isCashIn(entry, of, view) ? 'benefit' : undefined;
    case 'shifted_cost_attributed':
      return isShiftedCost(entry, of, view) ? 'cost' : undefined;
    case 'capacity_value':
    case 'capacity_converted':
      if (entry.cashRung !== undefined && !isAtLeast(CASH_RUNGS, entry.cashRung, view.reached)) return undefined;
      return of === 'economic' && entry.rate === 'own' && isAtLeast(HOUR_RUNGS, entry.rung, view.hours) && isAdditive(entry)
        ? 'benefit'
        : undefined;
    default:
      return undefined;
  }
}

function isCashIn(entry: Entry, of: 'financial' | 'economic', view: View): boolean {
  return isAtLeast(CASH_RUNGS, entry.rung, view.reached) && !entry.superseded && isAbove(entry, view) && isCashOf(entry, of);
}

/** What a saving moved elsewhere is a cost wherever the saving counts; to another body it is none of the council’s cash (rule A5). */
function isShiftedCost(entry: Entry, of: 'financial' | 'economic', view: View): boolean {
  return isCashIn(entry, of, view) && (of === 'economic' || entry.kind !== 'other_body');
}

/** Income from residents or public bodies is a transfer, and cuts and what got worse are no value: all three are in the financial case only (rules A12, C6). */
function isCashOf({ class: of, gate, transfer }: Entry, which: 'financial' | 'economic'): boolean {
  if (which === 'financial') return of === 'cash_releasing' || of === 'income' || of === 'non_efficiency_saving';
  return (
    gate !== 'worsened' &&
    (of === 'cash_releasing' || of === 'cost_avoided' || of === 'non_cash_releasing' || (of === 'income' && !transfer))
  );
}

function isAdditive({ marks, gate }: Entry): boolean {
  return gate !== 'worsened' && !marks?.includes('not_additive');
}

function isAtLeast(rungs: readonly string[], rung: string | undefined, least: string): boolean {
  return rung !== undefined && rungs.indexOf(rung) >= rungs.indexOf(least);
}

/** What is missing above a cap is missing there only: below it, the rest of the saving stands. */
function isAbove({ above }: Entry, { reached }: View): boolean {
  return above === undefined || CASH_RUNGS.indexOf(reached) > CASH_RUNGS.indexOf(above);
}

/** The flows that present values and paybacks take: all to date, and of a whole life those within its horizon (rule C4a). */
export function withinHorizon<F extends { readonly entry: Entry }>(flows: readonly F[], { period }: View): F[] {
  return flows.filter(({ entry }) => period === 'to_date' || !entry.beyond);
}
