import { type Issue, issue } from '../../../foundation/errors/issue';
import { grossHours } from '../../../method/formula/grossHours';
import type { Observation } from '../../../record/kind/observation';
import type { Context } from '../../join/context';
import { activeSpans, goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import type { GateOf } from '../quality/gate';
import { type Against, against } from './against';
import { besideName } from './beside';
import { type Chain, enterChain } from './chain';
import { type Counterfactual, counterfactualOf } from './counterfactual';
import { counted, rungOf } from './counted';
import { type ContactRow, enterDeflection } from './enterDeflection';
import { type Fold, Folding } from './fold';
import { keptHours } from './keptHours';
import { periodReader } from './periods';
import { type Pool, poolsOf } from './pools';
import { givesHours } from './readings';
import { extrapolation, sharesOf } from './shares';
import { wanting } from './wanting';

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
  if (!givesHours(row.shape)) return issue('not_in_edition', `${path}/shape`, { what: `A time measure of shape ${row.shape}` });
  if (noStages) return issue('stage_history_missing', path, { what: row.title });
  return undefined;
}

/** What the rows of one measure are worked with, the same for every pool of them. */
interface Work {
  readonly subject: Subject;
  readonly measure: MeasureRows;
  readonly ctx: Context;
  readonly gateOf: GateOf;
  readonly periodOf: ReturnType<typeof periodReader>;
  readonly counterfactual: Counterfactual | undefined;
  readonly held: Against | undefined;
  readonly verified: boolean;
  readonly marks: readonly string[];
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
  const isLevel = (row.reading ?? 'level') === 'level' || row.shape === 'contained_contacts';
  const counterfactual = isLevel ? counterfactualOf(measure, goLiveOf(subject)) : undefined;
  if (isLevel && counterfactual === undefined) {
    const why = issue('baseline_missing', path, { what: row.title });
    ctx.note(why);
    return nothingEstablished(subject, measure, why, ctx, gateOf);
  }
  const held = counterfactual && against(row, counterfactual, ctx.periods);
  const verified = isVerified(subject, measure, ctx);
  const marks = [counterfactual?.mark, row.whoseTime === 'staff' ? selected(measure, ctx, path) : undefined].filter(
    (each) => each !== undefined,
  );
  const work: Work = { subject, measure, ctx, gateOf, periodOf, counterfactual, held, verified, marks };
  const entries: Entry[] = [];
  for (const pool of poolsOf(measure.observations, periodOf)) {
    if (pool.beside) ctx.note(issue('self_report_beside', path, { what: row.title, year: pool.year as string }));
    if (!pool.beside || row.whoseTime === 'staff') for (const entry of enterPool(work, pool)) entries.push(entry);
  }
  return entries;
}

/** Rows that count together, folded and taken down the chain. What stands beside raises no more than advice. */
function enterPool(work: Work, pool: Pool): Entry[] {
  const { subject, measure, ctx, gateOf, marks } = work;
  const note = pool.beside ? (found: Issue) => ctx.note({ ...found, severity: 'advice' }) : ctx.note;
  const named = pool.beside ? besideName : (step: string) => step;
  const chain: Chain = { marks, named, note, gateOf, kept: keptHours(subject, measure.row.id, ctx) };
  const { folds, lacking, others } =
    measure.row.shape === 'contained_contacts' ? foldContacts(work, pool, note) : foldRows(work, pool, note);
  const entries = lacking.flatMap(({ row, why }) => {
    note(why);
    return notEstablished(subject, measure, why, row, pool.year ?? (ctx.periods(row.period).years[0] as string), named, gateOf);
  });
  for (const fold of folds) for (const entry of enterChain(subject, measure, fold, chain)) entries.push(entry);
  return pool.beside ? entries : [...entries, ...others];
}

interface Folded {
  readonly folds: readonly Fold[];
  readonly lacking: readonly { readonly row: Observation; readonly why: Issue }[];
  readonly others: readonly Entry[];
}

function foldRows({ measure, ctx, periodOf, counterfactual, held, verified }: Work, pool: Pool, note: Context['note']): Folded {
  const { row } = measure;
  const group = row.staffGroup === undefined ? undefined : ctx.staffGroups.get(row.staffGroup);
  const { rows, notCounted } = counted(pool.rows, periodOf);
  const lacking = [...notCounted];
  const folding = new Folding(row, held);
  const isFlat = held === undefined || held.flat !== undefined;
  for (const observation of rows) {
    const period = periodOf(observation.period);
    const lacks =
      wanting(row, observation, period, group) ??
      lacksBaselineVolume(measure, counterfactual, observation) ??
      (isFlat ? undefined : held.lacks(observation));
    if (lacks !== undefined) {
      lacking.push({ row: observation, why: lacks });
      continue;
    }
    const rung = rungOf(observation, verified);
    const only = period.shares.length === 1 ? period.shares[0] : undefined;
    if (row.shape === 'minutes_per_case' && observation.scaledFrom === undefined && only?.days === period.days) {
      folding.addWhole(observation, rung, only.year);
      continue;
    }
    const spread = extrapolation(row, observation, period.span);
    if (spread !== undefined) note(spread);
    for (const share of sharesOf(row, observation, rung, period)) {
      if (pool.year === undefined || share.year === pool.year) folding.add(share);
    }
  }
  return { folds: folding.folds(), lacking, others: [] };
}

function foldContacts(work: Work, pool: Pool, note: Context['note']): Folded {
  const { subject, measure, periodOf, verified } = work;
  const counterfactual = work.counterfactual as Counterfactual;
  const held = work.held as Against;
  const { rows, notCounted } = counted(pool.rows, periodOf);
  const all = [...notCounted, ...rows.map((row) => ({ row, why: undefined }))].flatMap(({ row, why }): ContactRow[] => {
    const period = periodOf(row.period);
    const shares = sharesOf(measure.row, row, rungOf(row, verified), period).filter(
      ({ year }) => pool.year === undefined || year === pool.year,
    );
    const spread = extrapolation(measure.row, row, period.span);
    if (spread !== undefined) note(spread);
    return shares.length === 0 ? [] : [{ row, shares, lacks: why ?? wanting(measure.row, row, period, undefined) ?? held.lacks(row) }];
  });
  const { folds, contacts, lacking, aboveFall } = enterDeflection(subject, measure.row, counterfactual, held, all, periodOf);
  for (const each of aboveFall) note(each);
  return { folds, lacking, others: contacts };
}

/** An hours-a-period level is compared at the review volume, so both volumes are needed (rule B0). */
function lacksBaselineVolume(
  { row }: MeasureRows,
  counterfactual: Counterfactual | undefined,
  observation: Observation,
): Issue | undefined {
  if (row.shape !== 'hours_per_period' || row.reading === 'gain') return undefined;
  const volume = counterfactual?.latest.volume;
  const lacks = volume === undefined || Number(volume) === 0 || observation.volume === undefined;
  return lacks ? issue('volume_not_stated', `observations/${observation.id}/volume`, { rows: observation.period }) : undefined;
}

/** Verified hours were checked by someone who neither owns nor supplies them (rule B15). */
function isVerified({ row: initiative, verifications }: Subject, { row, observations }: MeasureRows, ctx: Context): boolean {
  if (!observations.some(({ rung }) => rung === 'verified')) return false;
  const checked = verifications.some(
    ({ measure, saving, role, by }) =>
      (measure === row.id || (measure === undefined && saving === undefined)) &&
      role !== 'owner' &&
      role !== 'supplier' &&
      role !== 'service' &&
      by !== initiative.owner,
  );
  if (!checked) ctx.note(issue('verified_by_owner', `measures/${row.id}`, { who: 'Nobody recorded' }));
  return checked;
}

/** Chosen cases are noted, and mark every figure of the measure (rule B3). */
function selected({ observations }: MeasureRows, ctx: Context, path: string): 'selected_cases' | undefined {
  const chosen = observations.filter((row) => row.selected === true).length;
  if (chosen === 0) return undefined;
  ctx.note(issue('selected_cases', path, { rows: chosen === 1 ? '1 observation' : `${chosen} observations` }));
  return 'selected_cases';
}

/** Every rung and year that a measure's rows speak of, not established. */
function nothingEstablished(subject: Subject, measure: MeasureRows, why: Issue, ctx: Context, gateOf: GateOf): Entry[] {
  const entries = measure.observations.map((row) =>
    notEstablished(subject, measure, why, row, ctx.periods(row.period).years[0] as string, (step) => step, gateOf),
  );
  return [...new Map(entries.map((entry) => [`${entry.year} ${entry.rung}`, entry])).values()];
}

function notEstablished(
  subject: Subject,
  { row }: MeasureRows,
  why: Issue,
  observation: Observation,
  year: string,
  named: Chain['named'],
  gateOf: GateOf,
): Entry {
  const facets = { year, rung: observation.rung ?? 'claimed', gate: gateOf(year) } as const;
  const step = named(row.whoseTime === 'staff' || row.whoseTime === undefined ? 'gross_hours' : `${row.whoseTime}_hours`);
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
