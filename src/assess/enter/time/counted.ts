import { issue } from '../../../foundation/errors/issue';
import type { HourRung } from '../../../foundation/figure/vocabulary';
import type { Observation } from '../../../record/kind/observation';
import type { PeriodDays } from './periods';

/** Rows of one measure, sorted into those that count and those that do not, each with why. */
export interface Counted {
  readonly rows: readonly Observation[];
  readonly notCounted: readonly { readonly row: Observation; readonly why: ReturnType<typeof issue> }[];
}

/**
 * Of two rows of a cohort with the same period the latest captured holds; where periods overlap in part
 * neither counts (rule B16).
 */
export function counted(rows: readonly Observation[], periodOf: (text: string) => PeriodDays): Counted {
  if (isInCohortOrder(rows)) return { rows, notCounted: [] };
  const cohorts = new Map<string | undefined, Observation[]>();
  for (const row of rows) {
    const cohort = cohorts.get(row.cohort);
    if (cohort === undefined) cohorts.set(row.cohort, [row]);
    else cohort.push(row);
  }
  const held: Observation[] = [];
  const notCounted: { row: Observation; why: ReturnType<typeof issue> }[] = [];
  for (const cohort of cohorts.values()) {
    if (isInMonthOrder(cohort)) {
      for (const row of cohort) held.push(row);
      continue;
    }
    sortByPeriod(cohort, periodOf);
    const latest = latestOfEach(cohort);
    const overlapping = overlapsAmong(latest, periodOf);
    if (overlapping.size === 0) for (const row of latest) held.push(row);
    else {
      for (const row of latest) {
        const other = overlapping.get(row);
        if (other === undefined) held.push(row);
        else
          notCounted.push({
            row,
            why: issue('overlapping_observations', `observations/${row.id}/period`, { with: `observations/${other.id}` }),
          });
      }
    }
  }
  return { rows: held, notCounted };
}

/** One cohort after another, each month by month: as an export mostly is. */
function isInCohortOrder(rows: readonly Observation[]): boolean {
  const before = new Set<string | undefined>();
  let cohort: string | undefined;
  let last = '';
  for (const row of rows) {
    if (last === '' || row.cohort !== cohort) {
      if (before.has(row.cohort)) return false;
      before.add(row.cohort);
      cohort = row.cohort;
      last = '';
    }
    if (!isMonthAfter(row.period, last)) return false;
    last = row.period;
  }
  return true;
}

/** Different months, in order: nothing can overlap. */
function isInMonthOrder(rows: readonly Observation[]): boolean {
  let last = '';
  for (const { period } of rows) {
    if (!isMonthAfter(period, last)) return false;
    last = period;
  }
  return true;
}

/** A financial year has the same shape as text, so it is told apart. */
function isMonthAfter(period: string, last: string): boolean {
  return period.length === 7 && period.slice(5) <= '12' && period > last;
}

function sortByPeriod(rows: Observation[], periodOf: (text: string) => PeriodDays): void {
  const key = (row: Observation) => {
    const { from, to } = periodOf(row.period).span;
    return `${from} ${to} ${row.capturedOn ?? ''} ${row.id}`;
  };
  const keyed = rows.map((row) => ({ row, key: key(row) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  keyed.forEach(({ row }, at) => {
    rows[at] = row;
  });
}

function latestOfEach(sorted: readonly Observation[]): Observation[] {
  const latest: Observation[] = [];
  for (const row of sorted) {
    if (latest.at(-1)?.period === row.period) latest.pop();
    latest.push(row);
  }
  return latest;
}

function overlapsAmong(rows: readonly Observation[], periodOf: (text: string) => PeriodDays): Map<Observation, Observation> {
  const found = new Map<Observation, Observation>();
  let furthest: Observation | undefined;
  for (const row of rows) {
    if (furthest !== undefined && periodOf(row.period).span.from <= periodOf(furthest.period).span.to) {
      found.set(row, furthest);
      if (!found.has(furthest)) found.set(furthest, row);
    }
    if (furthest === undefined || periodOf(row.period).span.to > periodOf(furthest.period).span.to) furthest = row;
  }
  return found;
}

/** The rung a row's hours stand on; claimed where it is not said. */
export function rungOf(row: Observation, verified: boolean): HourRung {
  const rung = row.rung ?? 'claimed';
  return rung === 'verified' && !verified ? 'measured' : rung;
}
