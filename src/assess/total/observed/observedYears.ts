import { issue } from '../../../foundation/errors/issue';
import { type FinancialYear, financialYearOf, spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';
import type { Observation } from '../../../record/kind/observation';
import { counted } from '../../enter/time/counted';
import { periodReader } from '../../enter/time/periods';
import type { Context } from '../../join/context';
import type { MeasureRows } from '../../join/subject';
import { rollUpOf, splits } from './rollUpOf';

/** A part of an observation that falls in a year. */
export interface ObservedPart {
  readonly row: Observation;
  readonly span: Span;
  readonly days: number;
  readonly of: number;
}

/** The observations of one measure in one year. */
export interface ObservedYear {
  readonly year: FinancialYear;
  readonly parts: readonly ObservedPart[];
  /** How many are bounds, or overlap another. */
  readonly notCounted: number;
  readonly codes: readonly string[];
  /** Every observation of the year, as an entry's id is written. */
  readonly rows: readonly string[];
}

const ALWAYS: readonly Span[] = [{ from: '0000-01-01', to: '9999-12-31' }];

/** The observations of a measure by year, up to the last day counted: bounds are in none (rule B13), nor are two of a cohort that overlap (rule B16). */
export function observedYears({ row: measure, observations }: MeasureRows, ctx: Context): ObservedYear[] {
  const isSplit = splits(rollUpOf(measure));
  const { through } = ctx.options;
  const bounds = observations.filter(({ bound }) => bound !== undefined);
  const stated = observations.filter(({ bound }) => bound === undefined);
  const { rows, notCounted } = counted(stated, periodReader(ctx.periods, ALWAYS, through));
  const out = [
    ...bounds.map((row) => ({
      row,
      why: issue('bound_as_central', `observations/${row.id}/bound`, {
        bound: `${row.bound === 'up_to' ? 'Up to' : 'At least'} ${row.value}`,
      }),
    })),
    ...notCounted,
  ];
  for (const { why } of out) ctx.note(why);
  const years = new Set([...rows, ...out.map(({ row }) => row)].flatMap(({ period }) => ctx.periods(period).years));
  return [...years].sort().flatMap((year): ObservedYear[] => {
    const parts = rows.flatMap((row) => partIn(row, year, isSplit, ctx)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const left = out.filter(({ row }) => partIn(row, year, isSplit, ctx).length > 0);
    if (parts.length + left.length === 0) return [];
    const all = [...parts, ...left].map(({ row }) => `observations/${row.id}#observed`);
    return [{ year, parts, notCounted: left.length, codes: left.map(({ why }) => why.code), rows: all.sort() }];
  });
}

function partIn(row: Observation, year: FinancialYear, isSplit: boolean, ctx: Context): ObservedPart[] {
  const { span, days } = ctx.periods(row.period);
  if (!isSplit) return span.to <= ctx.options.through && financialYearOf(span.to) === year ? [{ row, span, days, of: days }] : [];
  const until = overlapOf(span, { from: span.from, to: ctx.options.through });
  const part = until && overlapOf(until, spanOfYear(year));
  return part === undefined ? [] : [{ row, span, days: daysIn(part), of: days }];
}

/** By the day the period ended, then the day captured: the last is the latest, as the quality gate takes it. */
function keyOf({ row, span }: ObservedPart): string {
  return `${span.to} ${row.capturedOn ?? ''} ${row.id}`;
}
