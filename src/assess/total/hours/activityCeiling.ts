import { Decimal, nought } from '../../../foundation/number/decimal';
import { plusDays } from '../../../foundation/time/date';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';
import { sum } from '../../../foundation/number/sum';
import { counterfactualHours } from '../../../method/formula/counterfactualHours';
import { deflectedMinutes } from '../../../method/formula/deflectedMinutes';
import type { Entry, Factor, Step } from '../../enter/entry';
import { stepsOf, together, valueAt, work, worked } from '../../enter/step';
import { within } from './covered';

/** The counterfactual effort of one measure in a year, and the days it is spread over. */
export interface Effort {
  /** The record path of the measure. */
  readonly path: string;
  readonly without: Factor | undefined;
  readonly covered: readonly Span[];
}

/**
 * The minutes that a measure's work of a year would have taken, from its gross hours, or those of all the contacts
 * that fell away where it counts contained ones; nothing where some of it is not established or is a gain.
 */
export function effortOf(path: string, entries: readonly Entry[], covered: readonly Span[], year: FinancialYear): Effort {
  const days = within(covered, spanOfYear(year));
  const gross = entries.filter(({ step }) => step === 'gross_hours');
  if (entries.some(({ step }) => step === 'contacts_fall')) return { path, without: minutesOfFall(entries, gross, path), covered: days };
  const factors = gross.map(({ amount, factors }) => (amount === undefined ? undefined : factors()['without']));
  if (factors.length === 0 || factors.includes(undefined)) return { path, without: undefined, covered: days };
  const known = factors as Factor[];
  return { path, without: ofAll(known), covered: days };
}

/** What the contacts that fell away would have taken, at the minutes of those that were counted as contained (rule B14). */
function minutesOfFall(entries: readonly Entry[], gross: readonly Entry[], path: string): Factor | undefined {
  if (entries.some(({ amount }) => amount === undefined)) return undefined;
  const contacts = (step: string) => sum(entries.flatMap((entry) => (entry.step === step ? [entry.amount as Decimal] : [])));
  const fall = Decimal.max(nought, contacts('contacts_fall'));
  const contained = Decimal.min(contacts('contained_contacts'), fall);
  const gained = gross.map(({ factors }) => factors()['gain'] as Factor);
  if (contained.isZero()) return valueAt(path, nought);
  return worked(work(deflectedMinutes, { minutes: ofAll(gained), counted: valueAt(path, fall), contained: valueAt(path, contained) }));
}

function ofAll(factors: readonly Factor[]): Factor {
  return { value: sum(factors.map(({ value }) => value)), from: { steps: () => factors.flatMap(stepsOf) } };
}

/**
 * The counterfactual hours of an activity in a year (rule B10): each measure's effort is spread evenly over the
 * days it covers, and each day counts at the greatest. Not known where a day is covered by measures of gains only.
 */
export function activityCeiling(efforts: readonly Effort[]): Factor | undefined {
  const days = new Map<Effort, number>();
  for (const span of pieces(efforts.flatMap(({ covered }) => covered))) {
    const there = efforts.filter(({ covered }) => covered.some((each) => overlapOf(each, span) !== undefined));
    const greatest = there.filter(({ without }) => without !== undefined).reduce<Effort | undefined>(greater, undefined);
    if (there.length > 0 && greatest === undefined) return undefined;
    if (greatest !== undefined) days.set(greatest, (days.get(greatest) ?? 0) + daysIn(span));
  }
  if (days.size === 0) return undefined;
  const steps = [...days].map(([effort, part]) => stepOf(effort, part));
  return together(steps);
}

function greater(first: Effort | undefined, second: Effort): Effort {
  return first === undefined || rateOf(second).greaterThan(rateOf(first)) ? second : first;
}

function rateOf({ without, covered }: Effort): Decimal {
  return (without?.value ?? nought).div(daysOf(covered));
}

function daysOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + daysIn(span), 0);
}

function stepOf({ path, without, covered }: Effort, days: number): Step {
  return work(counterfactualHours, { without: without as Factor, days: valueAt(path, days), of: valueAt(path, daysOf(covered)) });
}

/** The spans between every first day and every day after a last. */
function pieces(spans: readonly Span[]): Span[] {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, plusDays(to, 1)]))].sort();
  return edges.slice(0, -1).map((from, at) => ({ from, to: plusDays(edges[at + 1] as string, -1) }));
}
