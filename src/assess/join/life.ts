import { type FinancialYear, financialYearOf, yearsBetween } from '../../foundation/time/financialYear';
import type { Contract } from '../../record/kind/contract';
import type { Context } from './context';
import { goLiveOf } from './stages';
import type { Subject } from './subject';

/** Years: no appraisal looks further, and the calendar ends. */
const LONGEST = 125;

/** The year an appraisal begins in: that of go-live, or of the first day of a contract that ends. */
export function startOf(subject: Subject, ctx: Context): FinancialYear | undefined {
  const start = goLiveOf(subject) ?? termOf(subject, ctx)?.from;
  return start === undefined ? undefined : financialYearOf(start);
}

/**
 * How many financial years an initiative is appraised over: to the year its contract ends, where it names one
 * that does; otherwise its useful life, at most five unless a longer one is recorded with its basis (rule C4a).
 */
export function lifeOf(subject: Subject, ctx: Context): number {
  const { usefulLifeYears, usefulLifeBasis } = subject.row;
  const [start, end] = [startOf(subject, ctx), termOf(subject, ctx)?.to];
  if (end !== undefined && start !== undefined) return within(yearsBetween(start, financialYearOf(end)) + 1);
  const most = ctx.options.edition.thresholds.horizonYears;
  const stated = usefulLifeYears === undefined ? most : Math.ceil(Number(usefulLifeYears));
  return within(usefulLifeBasis === undefined ? Math.min(stated, most) : stated);
}

/** The contract of an initiative, where it has an end. */
function termOf({ row: { contract } }: Subject, { contracts }: Context): Contract | undefined {
  const found = contract === undefined ? undefined : contracts.get(contract);
  return found?.to === undefined ? undefined : found;
}

function within(years: number): number {
  return Math.min(Math.max(1, years), LONGEST);
}
