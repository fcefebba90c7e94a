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

/** Years: no appraisal looks further, and the calendar ends. */
const LONGEST = 125;

const FLOWS = new Set(['cost', 'in_kind_cost', 'cash_attributed', 'cash', 'capacity_value']);

/**
 * The last year of the horizon: stated useful life in financial years from go-live, at most five unless a
 * longer one is recorded with its basis (rule C4a).
 */
export function horizonEnd(subject: Subject, first: FinancialYear, ctx: Context): FinancialYear {
  const goLive = goLiveOf(subject);
  return plusYears(goLive === undefined ? first : financialYearOf(goLive), lifeOf(subject, ctx) - 1);
}

/** Useful life in whole years, within what may be counted. */
export function lifeOf({ row: { usefulLifeYears, usefulLifeBasis } }: Subject, ctx: Context): number {
  const most = ctx.options.edition.thresholds.horizonYears;
  const stated = usefulLifeYears === undefined ? most : Math.max(1, Math.ceil(Number(usefulLifeYears)));
  const life = usefulLifeBasis === undefined ? Math.min(stated, most) : stated;
  return Math.min(life, LONGEST);
}

/** Marks what falls after the horizon: it is in no present value or payback of a whole life, and is noted by row and year. */
export function markHorizon(entries: readonly Entry[], end: FinancialYear, path: string, ctx: Context): Entry[] {
  return entries.map((entry) => {
    if (entry.year === undefined || entry.year <= end || !FLOWS.has(entry.step)) return entry;
    ctx.note(issue('beyond_horizon', entry.part ?? path, { year: entry.year, horizon: end }));
    return { ...entry, beyond: true };
  });
}
