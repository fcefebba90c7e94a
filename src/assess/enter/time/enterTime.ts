import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Context } from '../../join/context';
import { activeSpans } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import type { Entry } from '../entry';
import type { GateOf } from '../quality/gate';
import { enterMeasure } from './enterMeasure';
import { nothingEstablished } from './notEstablished';
import { periodReader } from './periods';
import { givesHours } from './readings';

/** Time returned, measure by measure, as entries by rung and year (rules B0 to B7, B14). */
export function enterTime(subject: Subject, ctx: Context, gateOf: GateOf): Entry[] {
  const active = activeSpans(subject);
  const periodOf = periodReader(ctx.periods, active ?? [], ctx.options.through);
  const entries: Entry[] = [];
  for (const measure of subject.measures) {
    if (measure.row.role !== 'time' || measure.observations.length === 0) continue;
    const path = `measures/${measure.row.id}`;
    const refusal = refused(measure, active === undefined, path);
    if (refusal !== undefined) {
      ctx.note(refusal);
      if (refusal.code !== 'elapsed_as_effort')
        for (const entry of nothingEstablished(subject, measure, refusal, ctx, gateOf)) entries.push(entry);
      continue;
    }
    for (const entry of enterMeasure(subject, measure, ctx, gateOf, periodOf)) entries.push(entry);
  }
  return entries;
}

function refused({ row }: MeasureRows, noStages: boolean, path: string): Issue | undefined {
  if (row.timeKind === undefined) return issue('time_kind_not_stated', `${path}/timeKind`, { what: row.title });
  if (row.timeKind === 'elapsed') return issue('elapsed_as_effort', `${path}/timeKind`, { what: row.title });
  if (row.whoseTime === undefined)
    return issue('not_staff_time', `${path}/whoseTime`, { whose: 'person not stated' }, { severity: 'error' });
  if (row.shape === 'contained_contacts' && row.containment === undefined)
    return issue('deflection_undefined', `${path}/containment`, { what: row.title });
  if (!givesHours(row.shape)) return issue('shape_gives_no_hours', `${path}/shape`, { what: row.title, shape: row.shape });
  if (noStages) return issue('stage_history_missing', path, { what: row.title });
  return undefined;
}
