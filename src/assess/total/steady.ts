import { fullYearLevel } from '../../method/formula/fullYearLevel';
import { netOf } from '../../method/formula/netOf';
import { spanOfYear } from '../../foundation/time/financialYear';
import { CASH_RUNGS } from '../../foundation/figure/vocabulary';
import { monthsOf } from '../../foundation/time/span';
import type { Entry, Step } from '../enter/entry';
import { BEFORE_DROP_OFF } from '../enter/profile';
import { lineOf, together, valueAt, work } from '../enter/step';
import { sideOf, type View } from './flows';

const LEVELS = new Set(['full_year_attributed', 'full_year_overlap_attributed']);
const CASH = new Set(['cash_releasing', 'income', 'non_efficiency_saving']);

/** The recurring net of a year where every year has the same: the full-year level of savings less running cost at a full year. */
export function steadyNet(entries: readonly Entry[], view: View): { line: Step; entries: Entry[] } | { missing: string[] } {
  const least = CASH_RUNGS.indexOf(view.reached);
  const levels = entries.filter(
    (entry) => LEVELS.has(entry.step) && CASH.has(entry.class ?? '') && CASH_RUNGS.indexOf(entry.rung as never) >= least,
  );
  const ongoing = entries.filter(
    (entry) => (entry.step === 'cost' ? entry.kind === 'ongoing' : isShiftedYearly(entry)) && entry.year !== undefined && isIn(entry, view),
  );
  if (levels.length === 0) return { missing: ['no_recurring_benefit'] };
  if ([...levels, ...ongoing].some(({ missing }) => missing !== undefined)) return { missing: ['level_not_established'] };
  if (levels.some(({ marks }) => marks?.includes(BEFORE_DROP_OFF))) return { missing: ['flows_not_steady'] };
  const years = [...new Set(levels.map(({ year }) => year as string))].sort();
  const nets = years.map((year) =>
    work(netOf, { benefits: together(linesIn(levels, year)), costs: together(atFullYear(ongoing, year), levels[0]?.of) }),
  );
  const [first] = nets as [Step];
  if (nets.some(({ amount }) => !amount.equals(first.amount))) return { missing: ['flows_not_steady'] };
  return first.amount.lessThanOrEqualTo(0) ? { missing: ['never_pays_back'] } : { line: first, entries: [...levels, ...ongoing] };
}

/** A cost that goes on elsewhere in the council for as long as the saving does (rule A5). */
function isShiftedYearly({ step, durability }: Entry): boolean {
  return step === 'shifted_cost_attributed' && durability !== 'one_off';
}

function isIn(entry: Entry, view: View): boolean {
  return sideOf(entry, 'financial', view) === 'cost';
}

/** In the prices they were recorded in: a level that is flat in real terms is steady. */
function linesIn(entries: readonly Entry[], year: string): Step[] {
  return entries.filter((entry) => entry.year === year).map((entry) => entry.inPrices?.line ?? lineOf(entry));
}

/** A year's ongoing cost at a full year, series by series: what was due, over the months it was due for. A cost due on one day is the year's. */
function atFullYear(ongoing: readonly Entry[], year: string): Step[] {
  const series = new Map<string | undefined, Entry[]>();
  for (const entry of ongoing) {
    if (entry.year === year) series.set(entry.series, [...(series.get(entry.series) ?? []), entry]);
  }
  return [...series.values()].map((rows) => {
    const path = pathOf(rows[0] as Entry);
    return work(fullYearLevel, {
      inYear: together(linesIn(rows, year)),
      inForce: valueAt(path, monthsDue(rows, year)),
      of: valueAt(path, 12),
    });
  });
}

function monthsDue(rows: readonly Entry[], year: string): number {
  const months = new Set<string>();
  for (const { span } of rows) {
    const covered = span === undefined || span.from === span.to ? spanOfYear(year) : span;
    for (const month of monthsOf(covered)) months.add(month.from.slice(0, 7));
  }
  return months.size;
}

/** The record path of the row that an entry is of. */
function pathOf({ id }: Entry): string {
  return id.slice(0, id.indexOf('#'));
}
