import { type Issue, issue } from '../../../foundation/errors/issue';
import { grossHours } from '../../../method/formula/grossHours';
import type { Observation } from '../../../record/kind/observation';
import type { Context } from '../../join/context';
import { mayCheck } from '../../evidence/mayCheck';
import { rowGrader } from '../../evidence/rowGrader';
import { activeSpans, goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import type { GateOf } from '../quality/gate';
import { baselineOf } from './baselineOf';
import { enterChain } from './chain';
import { counted, rungOf } from './counted';
import { Folding } from './fold';
import { periodReader } from './periods';
import { givesHours } from './readings';
import { extrapolation, sharesOf } from './shares';
import { wanting } from './wanting';

/** Time returned, measure by measure, as entries by rung and year (rules B0 to B7). */
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
  if (row.shape === 'contained_contacts') {
    return row.containment === undefined
      ? issue('deflection_undefined', `${path}/containment`, { what: row.title })
      : issue('not_in_edition', `${path}/shape`, { what: 'Deflection (rule B14)' });
  }
  if (!givesHours(row.shape)) return issue('not_in_edition', `${path}/shape`, { what: `A time measure of shape ${row.shape}` });
  if (noStages) return issue('stage_history_missing', path, { what: row.title });
  return undefined;
}

function enterMeasure(
  subject: Subject,
  measure: MeasureRows,
  ctx: Context,
  gateOf: GateOf,
  periodOf: ReturnType<typeof periodReader>,
): Entry[] {
  const { row } = measure;
  const path = `measures/${row.id}`;
  const entries: Entry[] = [];
  const missing = (why: Issue, observation: Observation) => {
    ctx.note(why);
    entries.push(notEstablished(subject, measure, why, observation, ctx, gateOf));
  };
  const reading = row.reading ?? 'level';
  const baseline = reading === 'level' ? baselineOf(measure, goLiveOf(subject)) : undefined;
  if (reading === 'level' && baseline === undefined) {
    const why = issue('baseline_missing', path, { what: row.title });
    ctx.note(why);
    return nothingEstablished(subject, measure, why, ctx, gateOf);
  }
  const verified = isVerified(subject, measure, ctx);
  const group = row.staffGroup === undefined ? undefined : ctx.staffGroups.get(row.staffGroup);
  const { rows, notCounted } = counted(measure.observations, periodOf);
  for (const { row: observation, why } of notCounted) missing(why, observation);
  const graded = rowGrader(measure, goLiveOf(subject));
  const folding = new Folding(row, baseline, (each) => graded(each).grade);
  const marks = new Set<string>();
  for (const observation of rows) {
    const period = periodOf(observation.period);
    const lacks = wanting(row, observation, period, group) ?? lacksBaselineVolume(measure, baseline?.volume, observation);
    if (lacks !== undefined) {
      missing(lacks, observation);
      continue;
    }
    const rung = rungOf(observation, verified);
    const only = period.shares.length === 1 ? period.shares[0] : undefined;
    if (row.shape === 'minutes_per_case' && observation.scaledFrom === undefined && only?.days === period.days) {
      folding.addWhole(observation, rung, only.year);
      continue;
    }
    const spread = extrapolation(row, observation, period.span);
    if (spread !== undefined) ctx.note(spread);
    for (const share of sharesOf(row, observation, rung, period)) folding.add(share);
  }
  if (row.whoseTime === 'staff') remark(measure, ctx, path, marks);
  for (const each of folding.folds()) entries.push(...enterChain(subject, measure, baseline, each, [...marks], ctx, gateOf));
  return entries;
}

/** An hours-a-period level is compared at the review volume, so both volumes are needed (rule B0). */
function lacksBaselineVolume({ row }: MeasureRows, volume: string | undefined, observation: Observation): Issue | undefined {
  if (row.shape !== 'hours_per_period' || row.reading === 'gain') return undefined;
  const lacks = volume === undefined || Number(volume) === 0 || observation.volume === undefined;
  return lacks ? issue('volume_not_stated', `observations/${observation.id}/volume`, { rows: observation.period }) : undefined;
}

/** Verified hours were checked by someone who neither owns nor supplies them (rule B15). */
function isVerified({ row: initiative, verifications }: Subject, { row, observations }: MeasureRows, ctx: Context): boolean {
  if (!observations.some(({ rung }) => rung === 'verified')) return false;
  const checked = verifications.some(
    (each) => (each.measure === row.id || (each.measure === undefined && each.saving === undefined)) && mayCheck(each, initiative),
  );
  if (!checked) ctx.note(issue('verified_by_owner', `measures/${row.id}`, { who: 'Nobody recorded' }));
  return checked;
}

/** Warnings on what a measure's rows say of themselves. */
function remark({ observations }: MeasureRows, ctx: Context, path: string, marks: Set<string>): void {
  const chosen = observations.filter(({ selected }) => selected === true);
  if (chosen.length > 0) {
    ctx.note(issue('selected_cases', path, { rows: countOf(chosen.length) }));
    marks.add('selected_cases');
  }
}

const countOf = (rows: number) => (rows === 1 ? '1 observation' : `${rows} observations`);

/** Every rung and year that a measure's rows speak of, not established. */
function nothingEstablished(subject: Subject, measure: MeasureRows, why: Issue, ctx: Context, gateOf: GateOf): Entry[] {
  const entries = measure.observations.map((observation) => notEstablished(subject, measure, why, observation, ctx, gateOf));
  return [...new Map(entries.map((entry) => [`${entry.year} ${entry.rung}`, entry])).values()];
}

function notEstablished(subject: Subject, measure: MeasureRows, why: Issue, observation: Observation, ctx: Context, gateOf: GateOf): Entry {
  const { row } = measure;
  const { grade } = rowGrader(measure, goLiveOf(subject))(observation);
  const year = ctx.periods(observation.period).years[0] as string;
  const facets = { year, rung: observation.rung ?? 'claimed', gate: gateOf(year), grade } as const;
  const step = row.whoseTime === 'staff' || row.whoseTime === undefined ? 'gross_hours' : `${row.whoseTime}_hours`;
  return {
    id: entryId(`observations/${observation.id}`, step, facets),
    of: subject.path,
    step,
    unit: 'hours',
    part: `measures/${row.id}`,
    landed: true,
    ...facets,
    missing: why,
    formula: grossHours,
    factors: () => ({}),
  };
}
