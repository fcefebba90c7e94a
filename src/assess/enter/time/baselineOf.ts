import type { Baseline } from '../../../record/kind/baseline';
import type { MeasureRows } from '../../join/subject';

/** The baseline a measure is held against: captured by go-live where there is one, then the latest. */
export function baselineOf(measure: MeasureRows, goLive: string | undefined): Baseline | undefined {
  return baselinesOf(measure, goLive).at(-1);
}

/** The baselines captured by go-live, or all of them where none was; the latest last. */
export function baselinesOf({ baselines }: MeasureRows, goLive: string | undefined): Baseline[] {
  const before = baselines.filter(({ capturedOn }) => capturedOn === undefined || goLive === undefined || capturedOn <= goLive);
  const pool = before.length > 0 ? before : baselines;
  const key = (row: Baseline) => `${row.capturedOn ?? ''} ${row.period} ${row.id}`;
  return [...pool].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
