import { plusDays } from '../../../foundation/time/date';
import { parsePeriod } from '../../../foundation/time/period';
import { overlapOf, type Span } from '../../../foundation/time/span';
import type { Target } from '../../../record/kind/target';

/** A target row and the days of its period that no later one has taken over. */
export interface Kept {
  readonly row: Target;
  readonly period: Span;
  readonly spans: readonly Span[];
}

/** The rows set on the first day: the first target, which is kept for ever (rule D1). */
export function firstOf(rows: readonly Target[]): Target[] {
  const first = rows.map(({ setOn }) => setOn).sort()[0];
  return rows.filter(({ setOn }) => setOn === first);
}

/**
 * For each day the row set last, oldest period first. A row keeps the days that no later one speaks of. What is
 * carried forward comes on top of what its year had, until that year is set again on a later day (rule D2).
 */
export function latestOf(rows: readonly Target[]): Kept[] {
  const taken: Kept[] = [];
  const kept: Kept[] = [];
  for (const row of [...rows].sort((a, b) => (order(a) < order(b) ? 1 : -1))) {
    const period = parsePeriod(row.period) as Span;
    const again = taken.filter((later) => later.row.carriedFrom === row.carriedFrom);
    const set = taken.filter((later) => later.row.carriedFrom === undefined && later.row.setOn > row.setOn);
    const own = left([period], again);
    taken.push({ row, period, spans: [period] });
    if (own.length === 0) continue;
    kept.push({ row, period, spans: row.carriedFrom === undefined ? own : left(own, set) });
  }
  return kept.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function left(spans: readonly Span[], taken: readonly Kept[]): Span[] {
  return taken.reduce<Span[]>((all, { period }) => all.flatMap((each) => without(each, period)), [...spans]);
}

const order = ({ setOn, id }: Target) => `${setOn} ${id}`;
const place = ({ period, row }: Kept) => `${period.from} ${period.to} ${row.id}`;

function without(span: Span, taken: Span): Span[] {
  const both = overlapOf(span, taken);
  if (both === undefined) return [span];
  const before = both.from > span.from ? [{ from: span.from, to: plusDays(both.from, -1) }] : [];
  const after = both.to < span.to ? [{ from: plusDays(both.to, 1), to: span.to }] : [];
  return [...before, ...after];
}
