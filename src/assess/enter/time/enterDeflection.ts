import { type Issue, issue } from '../../../foundation/errors/issue';
import { overlapOf, type Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import { groupedBy } from '../../join/groupedBy';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Facets, type Factor, type Step } from '../entry';
import { ofLine, work } from '../step';
import { type Against, notEstablished } from './against';
import type { Lacks } from './carried';
import { contactsWithout } from './contactsWithout';
import type { Counterfactual } from './counterfactual';
import { contactsOf, type DeflectionYear, foldDeflection } from './deflection';
import type { MeasureWork } from './measureWork';
import type { Fold, Share } from './fold';
import type { PeriodDays } from './periods';

/** A row of contained contacts, with its rung and the parts of it that count. */
export interface ContactRow {
  readonly row: Observation;
  readonly shares: readonly Share[];
  /** Why what it records is not counted at all. */
  readonly unsound: Issue | undefined;
  /** Why it gives no hours: that, or that nothing is known of what would have been. */
  readonly lacks: Issue | undefined;
}

export interface Deflected {
  readonly folds: readonly Fold[];
  /** Contained, abandoned and the fall, as figures. */
  readonly contacts: readonly Entry[];
  readonly lacking: readonly { readonly row: Observation; readonly why: Issue }[];
  readonly aboveFall: readonly Issue[];
}

/** Deflection: contained contacts at baseline minutes, no more than staff-handled contacts fell (rule B14). */
export function enterDeflection(
  { subject, measure: { row: measure }, periodOf, gradeOf }: MeasureWork,
  counterfactual: Counterfactual,
  against: Against,
  rows: readonly ContactRow[],
): Deflected {
  const carry = contactsWithout(counterfactual);
  const broken = brokenPeriods(measure, rows, periodOf);
  const without = new Map<string, Factor>();
  for (const { row } of rows) {
    if (without.has(row.period) || broken.some(({ period }) => period === row.period)) continue;
    const carried = carry(periodOf(row.period).span, row.period);
    if (!('lacks' in carried)) without.set(row.period, carried);
    else broken.push({ period: row.period, span: periodOf(row.period).span, why: lacksBefore(measure, counterfactual, carried, row) });
  }
  const whyNot = ({ row, lacks }: ContactRow) =>
    lacks ?? broken.find(({ span }) => overlapOf(span, periodOf(row.period).span) !== undefined)?.why;
  const lacking = rows.flatMap((each) => {
    const why = whyNot(each);
    return why === undefined ? [] : [{ row: each.row, why }];
  });
  const sound = rows.filter((each) => whyNot(each) === undefined).flatMap(({ shares }) => shares);
  const years = foldDeflection({ measure, against, gradeOf, periodOf, without: (period) => without.get(period) as Factor }, sound);
  return {
    folds: years.flatMap(({ folds }) => folds),
    contacts: contacts(subject, measure, counterfactual, rows, years, lacking),
    lacking,
    aboveFall: years.flatMap(({ aboveFall }) => aboveFall ?? []),
  };
}

interface Broken {
  readonly period: string;
  readonly span: Span;
  readonly why: Issue;
}

/** Periods whose fall is not known: a channel does not say what staff handled, or two periods overlap without being the same. */
function brokenPeriods(measure: Measure, rows: readonly ContactRow[], periodOf: (text: string) => PeriodDays): Broken[] {
  const broken: Broken[] = rows.flatMap(({ row, lacks }) => {
    const noNumber = 'no number of contacts that staff handled in the period (handled)';
    const why = lacks ?? (row.handled === undefined ? fallNotKnown(measure, noNumber, `observations/${row.id}/handled`) : undefined);
    return why === undefined ? [] : [{ period: row.period, span: periodOf(row.period).span, why }];
  });
  const periods = [...new Set(rows.map(({ row }) => row.period))].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  let furthest: string | undefined;
  for (const period of periods) {
    const { span } = periodOf(period);
    if (furthest !== undefined && overlapOf(span, periodOf(furthest).span) !== undefined) {
      const lacks = `channels with different periods (${furthest} and ${period})`;
      const why = fallNotKnown(measure, lacks, `measures/${measure.id}`);
      broken.push({ period, span, why }, { period: furthest, span: periodOf(furthest).span, why });
    }
    if (furthest === undefined || span.to > periodOf(furthest).span.to) furthest = period;
  }
  return broken;

  function keyOf(period: string): string {
    const { from, to } = periodOf(period).span;
    return `${from} ${to} ${period}`;
  }
}

function lacksBefore(measure: Measure, counterfactual: Counterfactual, lacks: Lacks, row: Observation): Issue {
  return lacks.of === 'volume'
    ? fallNotKnown(measure, lacks.lacks, `baselines/${counterfactual.latest.id}/volume`)
    : notEstablished(measure, counterfactual, lacks, row);
}

function fallNotKnown({ title }: Measure, lacks: string, path: string): Issue {
  return issue('fall_not_established', path, { what: title, lacks });
}

/** What was recorded of contacts, as figures beside the hours. */
function contacts(
  subject: Subject,
  { id }: Measure,
  { mark }: Counterfactual,
  rows: readonly ContactRow[],
  years: readonly DeflectionYear[],
  lacking: Deflected['lacking'],
): Entry[] {
  const path = `measures/${id}`;
  const marks = mark === undefined ? [] : [mark];
  const put = (step: string, facets: Facets, line: Step | Issue, row = path): Entry => ({
    id: entryId(row, step, facets),
    of: subject.path,
    step,
    unit: 'cases',
    part: path,
    landed: true,
    ...facets,
    ...ofLine(line),
  });
  const told = (amount: Factor) => work(asStated, { amount });
  const shares = rows.filter(({ unsound }) => unsound === undefined).flatMap((each) => each.shares);
  const contained = [...groupedBy(shares, ({ year, rung }) => `${year} ${rung}`).values()].map((group) =>
    put('contained_contacts', { year: group[0].year, rung: group[0].rung }, told(contactsOf(group, 'value'))),
  );
  const stated = shares.filter(({ row }) => row.abandoned !== undefined);
  const abandoned = [...groupedBy(stated, ({ year }) => year).values()].map((group) =>
    put('abandoned_contacts', { year: group[0].year }, told(contactsOf(group, 'abandoned'))),
  );
  const falls = years.map(({ year, fall }) => ({ ...put('contacts_fall', { year }, fall), marks }));
  const unknown = lacking.flatMap(({ row, why }) => {
    const years = new Set(rows.filter((each) => each.row === row).flatMap((each) => each.shares.map(({ year }) => year)));
    return [...years].map((year) => put('contacts_fall', { year }, why, `observations/${row.id}`));
  });
  return [...contained, ...abandoned, ...falls, ...unknown];
}
