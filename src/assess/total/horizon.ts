import { issue } from '../../foundation/errors/issue';
import { type FinancialYear, plusYears } from '../../foundation/time/financialYear';
import type { Entry } from '../enter/entry';
import type { Context } from '../join/context';
import { lifeOf, startOf } from '../join/life';
import type { Subject } from '../join/subject';

/** The financial year of an initiative's first flow: its year 0 and its price base (rule C4). */
export function firstFlowYear(entries: readonly Entry[]): FinancialYear | undefined {
  const flows = entries.filter(({ step, amount, year }) => amount !== undefined && year !== undefined && FLOWS.has(step));
  return flows.map(({ year }) => year as string).sort()[0];
}

const FLOWS = new Set([
  'cost',
  'grant',
  'in_kind_cost',
  'cash_attributed',
  'cash',
  'shifted_cost_attributed',
  'capacity_value',
  'capacity_converted',
]);

/** The last year of the horizon: so many financial years from the year of go-live, that year included (rule C4a). */
export function horizonEnd(subject: Subject, first: FinancialYear, ctx: Context): FinancialYear {
  return plusYears(startOf(subject, ctx) ?? first, lifeOf(subject, ctx) - 1);
}

/** Marks what falls after the horizon: it is in no present value or payback of a whole life, and is noted by row and year. */
export function markHorizon(entries: readonly Entry[], end: FinancialYear, path: string, ctx: Context): Entry[] {
  return entries.map((entry) => {
    if (entry.year === undefined || entry.year <= end || !FLOWS.has(entry.step)) return entry;
    ctx.note(issue('beyond_horizon', entry.part ?? path, { year: entry.year, horizon: end }));
    return { ...entry, beyond: true };
  });
}
