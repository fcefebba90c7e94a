import type { Issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { type FinancialYear, isFinancialYear, spanOfYear, yearsIn } from '../../../foundation/time/financialYear';
import { daysIn, monthsOf, overlapOf, type Span } from '../../../foundation/time/span';
import { meanOverDays } from '../../../method/formula/meanOverDays';
import type { Observation } from '../../../record/kind/observation';
import type { Context } from '../../join/context';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import { counted } from './counted';
import { enterInduced } from './induced';
import { periodReader } from './periods';
import { valueAt } from '../step';

const PEOPLE = new Set(['licensed_users', 'active_users', 'lapsed_users']);
const ALWAYS: readonly Span[] = [{ from: '0000-01-01', to: '9999-12-31' }];

/** Mean licensed, active and lapsed users of each month and year, cohorts added; and output that no staff would otherwise have done (rules B3, B4). */
export function enterPeople(subject: Subject, ctx: Context): Entry[] {
  return subject.measures.flatMap((measure) => {
    if (PEOPLE.has(measure.row.role)) return means(subject, measure, ctx);
    return measure.row.role === 'time' ? enterInduced(subject, measure, ctx.options.through) : [];
  });
}

interface Slice {
  readonly facets: { readonly year?: FinancialYear; readonly month?: string };
  readonly cohort: string;
  people: Decimal;
  days: number;
  readonly paths: string[];
}

function means(subject: Subject, { row, observations }: MeasureRows, ctx: Context): Entry[] {
  const { through } = ctx.options;
  const stated = observations.filter(({ bound }) => bound === undefined);
  const { rows, notCounted } = counted(stated, periodReader(ctx.periods, ALWAYS, through));
  const slices = new Map<string, Slice>();
  for (const each of rows) for (const part of partsOf(ctx.periods(each.period).span, through)) add(slices, each, part);
  const entries = [...slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => mean(subject, row, slice));
  const missing = notCounted.flatMap(({ row: each, why }) => {
    ctx.note(why);
    return partsOf(ctx.periods(each.period).span, through).map(({ facets }) => notEstablished(subject, row, each, facets, why));
  });
  return [...entries, ...missing];
}

/** The months and the financial years of a span, up to the last day counted. A month whose name is also a year's is left out. */
function partsOf(span: Span, through: string): { facets: Slice['facets']; days: number }[] {
  const until = overlapOf(span, { from: span.from, to: through });
  if (until === undefined) return [];
  const years = yearsIn(until).map((year) => ({ facets: { year }, days: daysIn(overlapOf(until, spanOfYear(year)) as Span) }));
  const months = monthsOf(until).map((each) => ({ facets: { month: each.from.slice(0, 7) }, days: daysIn(each) }));
  return [...years, ...months.filter(({ facets }) => !isFinancialYear(facets.month))];
}

function add(
  slices: Map<string, Slice>,
  { id, cohort = '', value }: Observation,
  { facets, days }: ReturnType<typeof partsOf>[number],
): void {
  const key = `${facets.month ?? ''} ${facets.year ?? ''} ${cohort}`;
  const slice = slices.get(key) ?? { facets, cohort, people: nought, days: 0, paths: [] };
  slice.people = slice.people.plus(new Decimal(value).times(days));
  slice.days += days;
  slice.paths.push(`observations/${id}/value`);
  slices.set(key, slice);
}

function mean(subject: Subject, { id, role }: MeasureRows['row'], { facets, cohort, people, days, paths }: Slice): Entry {
  const path = `measures/${id}`;
  const factors = {
    peopleDays: { value: people, from: { paths: paths.sort() } },
    days: valueAt(path, days),
  };
  return {
    ...shared(subject, path, role, facets),
    id: entryId(path, role, { ...facets, kind: cohort === '' ? undefined : cohort }),
    amount: meanOverDays.value({ peopleDays: people, days: factors.days.value }),
    formula: meanOverDays,
    factors: () => factors,
  };
}

function notEstablished(
  subject: Subject,
  { id, role }: MeasureRows['row'],
  row: Observation,
  facets: Slice['facets'],
  missing: Issue,
): Entry {
  return {
    ...shared(subject, `measures/${id}`, role, facets),
    id: entryId(`observations/${row.id}`, role, facets),
    missing,
    formula: meanOverDays,
    factors: () => ({}),
  };
}

function shared({ path: of }: Subject, part: string, step: string, facets: Slice['facets']) {
  return { of, step, unit: 'people' as const, part, landed: true, ...facets };
}
