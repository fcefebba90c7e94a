import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Observation } from '../../../record/kind/observation';
import type { MeasureRows } from '../../join/subject';
import type { Counterfactual } from './counterfactual';
import { counted, rungOf } from './counted';
import type { MeasureWork, Pooled } from './measureWork';
import { Folding } from './fold';
import type { Pool } from './pools';
import { extrapolation, sharesOf } from './shares';
import { wanting } from './wanting';

/** Rows of time as minutes by rung and year: a whole row of minutes a case by a short way, the rest by their shares. */
export function foldRows(work: MeasureWork, pool: Pool, note: (found: Issue) => void): Pooled {
  const { measure, ctx, periodOf, counterfactual, held, verified, gradeOf } = work;
  const { row } = measure;
  const group = row.staffGroup === undefined ? undefined : ctx.staffGroups.get(row.staffGroup);
  const { rows, notCounted } = counted(pool.rows, periodOf);
  const lacking = [...notCounted];
  const folding = new Folding(row, held, gradeOf);
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
