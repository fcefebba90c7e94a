import { issue } from '../../../foundation/errors/issue';
import { GATES, type Gate } from '../../../foundation/figure/vocabulary';
import { Decimal } from '../../../foundation/number/decimal';
import { earlier } from '../../../foundation/time/date';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { parsePeriod } from '../../../foundation/time/period';
import type { Span } from '../../../foundation/time/span';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import { baselineOf } from '../time/baselineOf';

/** The quality gate of an initiative in a year. */
export type GateOf = (year: FinancialYear) => Gate;

/** How one quality measure stands at the end of a year, with why it is not confirmed. */
export interface Judged {
  readonly gate: Gate;
  readonly measure?: string;
  readonly why?: string;
  readonly by?: string;
  readonly tolerance?: string;
}

/** The gate by year, the worst measure deciding; each year looked at once and its finding noted (rule A4). */
export function gates(subject: Subject, ctx: Context): { gateOf: GateOf; judged: ReadonlyMap<FinancialYear, readonly Judged[]> } {
  const judged = new Map<FinancialYear, readonly Judged[]>();
  const quality = subject.measures.filter(({ row }) => row.role === 'quality');
  const gateOf = (year: FinancialYear): Gate => {
    let found = judged.get(year);
    if (found === undefined) {
      found = quality.map((measure) => judge(subject, measure, earlier(spanOfYear(year).to, ctx.options.through)));
      judged.set(year, found);
      for (const each of found) note(each, ctx);
      if (quality.length === 0 && judged.size === 1) {
        ctx.note(issue('quality_not_confirmed', subject.path, { why: 'no quality measure is recorded' }));
      }
    }
    if (found.length === 0) return 'unconfirmed';
    return GATES[Math.max(...found.map(({ gate }) => GATES.indexOf(gate)))] as Gate;
  };
  return { gateOf, judged };
}

function note({ gate, measure, why, by, tolerance }: Judged, ctx: Context): void {
  const path = `measures/${measure}`;
  if (gate === 'worsened') ctx.note(issue('quality_worsened', path, { by: by as string, tolerance: tolerance as string }));
  if (gate === 'unconfirmed') ctx.note(issue('quality_not_confirmed', path, { why: why as string }));
}

function judge(subject: Subject, measure: MeasureRows, last: string): Judged {
  const { row, observations } = measure;
  const goLive = goLiveOf(subject);
  const unconfirmed = (why: string): Judged => ({ gate: 'unconfirmed', measure: row.id, why });
  if (row.direction === undefined || row.tolerance === undefined) return unconfirmed('it has no direction or no tolerance');
  if (row.setOn === undefined) return unconfirmed('the day its tolerance was set is not recorded');
  if (goLive === undefined) return unconfirmed('there is no go-live to set the tolerance before');
  if (row.setOn >= goLive) return unconfirmed(`its tolerance was set on ${row.setOn}, not before go-live on ${goLive}`);
  const baseline = baselineOf(measure, goLive);
  if (baseline === undefined) return unconfirmed('it has no baseline');
  const end = (period: string) => (parsePeriod(period) as Span).to;
  const key = (each: (typeof observations)[number]) => `${end(each.period)} ${each.capturedOn ?? ''} ${each.id}`;
  const judgedOn = observations
    .filter(({ period, bound }) => bound === undefined && end(period) <= last && end(period) >= goLive)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .at(-1);
  if (judgedOn === undefined) return unconfirmed(`no observation of it had ended by ${last}`);
  const change = new Decimal(judgedOn.value).minus(baseline.value);
  const adverse = row.direction === 'lower_is_better' ? change : change.negated();
  if (adverse.greaterThan(row.tolerance)) {
    return { gate: 'worsened', measure: row.id, by: adverse.toFixed(), tolerance: row.tolerance };
  }
  return { gate: 'confirmed', measure: row.id };
}
