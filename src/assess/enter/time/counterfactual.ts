import type { Baseline } from '../../../record/kind/baseline';
import type { MeasureRows } from '../../join/subject';
import { baselinesOf } from './baselineOf';

/** What would have happened without the initiative, as the record chooses it, and the baseline rows it is worked from (rule B0). */
export interface Counterfactual {
  readonly how: 'flat' | 'trend' | 'seasonal';
  /** Goes on every figure it enters, where the choice is recorded. */
  readonly mark: string | undefined;
  /** The row that flat takes: the latest. */
  readonly latest: Baseline;
  /** One row a period, the latest captured. */
  readonly rows: readonly Baseline[];
}

/** The counterfactual of a measure: the one that the latest of its baselines to name one names, otherwise flat. None without a baseline. */
export function counterfactualOf(measure: MeasureRows, goLive: string | undefined): Counterfactual | undefined {
  const pool = baselinesOf(measure, goLive);
  const latest = pool.at(-1);
  if (latest === undefined) return undefined;
  const chosen = pool.findLast(({ counterfactual }) => counterfactual !== undefined)?.counterfactual;
  return {
    how: chosen ?? 'flat',
    mark: chosen === undefined ? undefined : `counterfactual_${chosen}`,
    latest,
    rows: [...new Map(pool.map((row) => [row.period, row])).values()],
  };
}
