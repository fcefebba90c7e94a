import { type Issue, issue } from '../../../foundation/errors/issue';
import type { HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal } from '../../../foundation/number/decimal';
import { parsePeriod } from '../../../foundation/time/period';
import { daysIn, overlapOf, type Span, wholeMonths } from '../../../foundation/time/span';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Share } from './fold';
import type { PeriodDays } from './periods';

/** Quantities have at most 4 places. */
const SCALE = 10_000;
const SURVEYS = new Set(['self_report', 'diary']);
const PER_PERSON = new Set(['minutes_per_person_day', 'hours_per_person_week']);

/**
 * The parts of a row by rung and year: what was measured keeps its rung; a survey's rate beyond its
 * respondents, and a year scaled up from less, is projected (rules B4, B12, B16).
 */
export function sharesOf(measure: Measure, row: Observation, rung: HourRung, period: PeriodDays): Share[] {
  const kept = keptPart(measure, row, period.span);
  const shares: Share[] = [];
  for (const { year, days } of period.shares) {
    const whole = days === period.days;
    if (kept === undefined) shares.push(whole ? { row, rung, year, part: 1, of: 1 } : { row, rung, year, part: days, of: period.days });
    else {
      const [part, of] = kept;
      if (part > 0) shares.push({ row, rung, year, part: days * part, of: period.days * of });
      if (part < of) shares.push({ row, rung: 'projected', year, part: days * (of - part), of: period.days * of });
    }
  }
  return shares;
}

/** The part of a row that was observed, as [part, of] in whole numbers; nothing where that is all of it. */
function keptPart(measure: Measure, row: Observation, span: Span): [number, number] | undefined {
  if (row.scaledFrom !== undefined) {
    const observed = overlapOf(parsePeriod(row.scaledFrom) as Span, span);
    if (observed === undefined) return [0, 1];
    const [months, ofMonths] = [wholeMonths(observed), wholeMonths(span)];
    return months === undefined || ofMonths === undefined ? [daysIn(observed), daysIn(span)] : [months, ofMonths];
  }
  if (!PER_PERSON.has(measure.shape) || !SURVEYS.has(row.instrument ?? '')) return undefined;
  const users = scaleUp(row.users as string);
  const respondents = scaleUp(row.respondents ?? row.sample ?? '0');
  if (respondents >= users) return undefined;
  const unit = respondents % SCALE === 0 && users % SCALE === 0 ? SCALE : 1;
  return [respondents / unit, users / unit];
}

function scaleUp(text: string): number {
  return new Decimal(text).times(SCALE).toNumber();
}

/** The finding of a row whose rate was applied to more than it was measured on (rule B12). */
export function extrapolation(measure: Measure, row: Observation, span: Span): Issue | undefined {
  const kept = keptPart(measure, row, span);
  if (kept === undefined || kept[0] >= kept[1]) return undefined;
  const [part, of] = kept;
  const ratio = part === 0 ? 'no number of' : new Decimal(of).div(part).toFixed(1);
  if (row.scaledFrom === undefined) {
    const facts = { measured: `${row.respondents ?? row.sample ?? 'nobody recorded'} people`, applied: `${row.users} people`, ratio };
    return issue('extrapolated', `observations/${row.id}`, facts);
  }
  const what = wholeMonths(span) === of ? 'months' : 'days';
  return issue('extrapolated', `observations/${row.id}`, { measured: `${part} ${what}`, applied: `${of} ${what}`, ratio });
}
