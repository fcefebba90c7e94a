import type { Baseline } from '../../../record/kind/baseline';
import type { MeasureRows } from '../../join/subject';

/** The baseline a measure is held against: captured by go-live where there is one, then the latest. */
export function baselineOf({ baselines }: MeasureRows, goLive: string | undefined): Baseline | undefined {
  const before = baselines.filter(({ capturedOn }) => capturedOn === undefined || goLive === undefined || capturedOn <= goLive);
  const pool = before.length > 0 ? before : baselines;
  const key = (row: Baseline) => `${row.capturedOn ?? ''} ${row.period} ${row.id}`;
  return [...pool].sort((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1);
}
