import { issue } from '../../../foundation/errors/issue';
import type { Context } from '../../join/context';
import type { Entry } from '../entry';
import type { Series } from './series';

/** What came in a year that no target of the series speaks of counts, for it may be early or late, and is marked (rule D1). */
export function unpromised(series: Series, entry: Entry, ctx: Context): { marks?: readonly string[] } {
  return isUnpromised(series, entry, ctx) ? { marks: [...(entry.marks ?? []), 'year_without_target'] } : {};
}

/** Notes the years in which something came and nothing was promised. */
export function noteUnpromised(series: Series, entries: readonly Entry[], ctx: Context): void {
  const years = new Set(entries.flatMap((entry) => (isUnpromised(series, entry, ctx) ? [entry.year as string] : [])));
  if (years.size > 0) ctx.note(issue('year_without_target', series.path, { years: [...years].sort().join(' and ') }));
}

function isUnpromised({ rows }: Series, { year, amount }: Entry, ctx: Context): boolean {
  if (year === undefined || amount === undefined || amount.isZero()) return false;
  return !rows.some(({ period }) => ctx.periods(period).years.includes(year));
}
