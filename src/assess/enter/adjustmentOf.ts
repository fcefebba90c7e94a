import type { Adjustment } from '../../record/kind/adjustment';
import type { Subject } from '../join/subject';

/** What an adjustment may be of, beside the whole initiative. */
export type Adjusted = { readonly measure: string } | { readonly saving: string };

/**
 * An adjustment of the measure or the saving holds over one of the whole initiative; of several, the latest set (rules
 * B5, B0). One without a value says that it is not established.
 */
export function adjustmentOf(
  { adjustments }: Pick<Subject, 'adjustments'>,
  type: Adjustment['type'],
  of: Adjusted,
): Adjustment | undefined {
  const isOwn = (row: Adjustment) => ('measure' in of ? row.measure === of.measure : row.saving === of.saving);
  const isWhole = (row: Adjustment) => row.measure === undefined && row.saving === undefined;
  const key = (row: Adjustment) => `${isOwn(row) ? 1 : 0} ${row.setOn ?? ''} ${row.id}`;
  return adjustments
    .filter((row) => row.type === type && (isOwn(row) || isWhole(row)))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .at(-1);
}
