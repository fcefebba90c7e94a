import { type Issue, issue } from '../../../foundation/errors/issue';
import { hasRule } from '../../../method/edition/editions';
import type { Observation } from '../../../record/kind/observation';
import { rowGrader } from '../../evidence/rowGrader';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import type { Entry } from '../entry';
import type { GateOf } from '../quality/gate';
import { against } from './against';
import { besideName } from './beside';
import { enterChain } from './chain';
import { counterfactualOf } from './counterfactual';
import { foldContacts } from './foldContacts';
import { foldRows } from './foldRows';
import { keptHours } from './keptHours';
import type { MeasureWork } from './measureWork';
import { nothingEstablished, notEstablished } from './notEstablished';
import type { PeriodDays } from './periods';
import { type Pool, poolsOf } from './pools';

/** The rows of one measure, pool by pool, folded and taken down the chain (rules B0 to B7, B14, E1). */
export function enterMeasure(
  subject: Subject,
  measure: MeasureRows,
  ctx: Context,
  gateOf: GateOf,
  periodOf: (text: string) => PeriodDays,
): Entry[] {
  const { row } = measure;
  const path = `measures/${row.id}`;
  const goLive = goLiveOf(subject);
  const isLevel = (row.reading ?? 'level') === 'level' || row.shape === 'contained_contacts';
  const counterfactual = isLevel ? counterfactualOf(measure, goLive) : undefined;
  if (isLevel && counterfactual === undefined) {
    const why = issue('baseline_missing', path, { what: row.title });
    ctx.note(why);
    return nothingEstablished(subject, measure, why, ctx, gateOf);
  }
  const held = counterfactual && against(row, counterfactual, ctx.periods);
  const verified = isVerified(subject, measure, ctx);
  const graded = rowGrader(measure, goLive);
  const gradeOf = (each: Observation) => graded(each).grade;
  const chosen = row.whoseTime === 'staff' ? selected(measure, ctx, path) : undefined;
  const marks = [counterfactual?.mark, chosen].filter((each) => each !== undefined);
  const work: MeasureWork = { subject, measure, ctx, periodOf, gradeOf, verified, counterfactual, held };
  const entries: Entry[] = [];
  for (const pool of poolsOf(measure.observations, periodOf)) {
    if (pool.beside) ctx.note(issue('self_report_beside', path, { what: row.title, year: pool.year as string }));
    if (pool.beside && row.whoseTime !== 'staff') continue;
    for (const entry of enterPool(work, pool, marks, gateOf)) entries.push(entry);
  }
  return entries;
}

/** What stands beside a measurement raises no more than advice, and has names of its own. */
function enterPool(work: MeasureWork, pool: Pool, marks: readonly string[], gateOf: GateOf): Entry[] {
  const { subject, measure, ctx } = work;
  const note = pool.beside ? (found: Issue) => ctx.note({ ...found, severity: 'advice' }) : ctx.note;
  const named = pool.beside ? besideName : (step: string) => step;
  const fold = measure.row.shape === 'contained_contacts' ? foldContacts : foldRows;
  const { folds, lacking, others } = fold(work, pool, note);
  const entries = lacking.map(({ row, why }) => {
    note(why);
    const year = pool.year ?? (ctx.periods(row.period).years[0] as string);
    return notEstablished(subject, measure, why, row, year, gateOf, named);
  });
  const tellsCases = !pool.beside && hasRule(ctx.options.edition, 'F1') && isAllByCase(subject);
  const chain = { marks, named, note, gateOf, tellsCases, kept: keptHours(subject, measure.row.id, ctx) };
  for (const each of folds) for (const entry of enterChain(subject, measure, each, chain)) entries.push(entry);
  return pool.beside ? entries : [...entries, ...others];
}

/** Whether all the staff time of an initiative is counted by the case: only then are its hours those of its cases (rule F1). */
function isAllByCase({ measures }: Subject): boolean {
  return measures.every(({ row }) => row.role !== 'time' || row.whoseTime !== 'staff' || row.shape === 'minutes_per_case');
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
