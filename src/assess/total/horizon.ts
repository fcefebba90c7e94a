import { issue } from '../../foundation/errors/issue';
import { type FinancialYear, financialYearOf, plusYears } from '../../foundation/time/financialYear';
import type { Entry } from '../enter/entry';
import type { Context } from '../join/context';
import { goLiveOf } from '../join/stages';
import type { Subject } from '../join/subject';

/** The financial year of an initiative's first flow: its year 0 and its price base (rule C4). */
export function firstFlowYear(entries: readonly Entry[]): FinancialYear | undefined {
  const flows = entries.filter(({ step, amount, year }) => amount !== undefined && year !== undefined && FLOWS.has(step));
  return flows.map(({ year }) => year as string).sort()[0];
}

const FLOWS = new Set(['cost', 'in_kind_cost', 'cash_attributed', 'cash', 'capacity_value']);

/**
 * The last year of the horizon: stated useful life in financial years from go-live, at most five unless a
 * longer one is recorded with its basis (rule C4a).
 */
export function horizonEnd(subject: Subject, first: FinancialYear, ctx: Context): FinancialYear {
  const { usefulLifeYears, usefulLifeBasis } = subject.row;
  const goLive = goLiveOf(subject);
  const most = ctx.options.edition.thresholds.horizonYears;
  const stated = usefulLifeYears === undefined ? most : Math.max(1, Math.ceil(Number(usefulLifeYears)));
  const life = usefulLifeBasis === undefined ? Math.min(stated, most) : stated;
  return plusYears(goLive === undefined ? first : financialYearOf(goLive), life - 1);
}

/** The entries within the horizon; what falls after it is noted. */
export function withinHorizon(entries: readonly Entry[], end: FinancialYear, path: string, ctx: Context): Entry[] {
  const beyond = new Set<string>();
  const kept = entries.filter((entry) => {
    if (entry.year === undefined || entry.year <= end || !FLOWS.has(entry.step)) return true;
    beyond.add(entry.year);
    return false;
  });
  for (const year of [...beyond].sort()) ctx.note(issue('beyond_horizon', path, { year, horizon: end }));
  return kept;
}
