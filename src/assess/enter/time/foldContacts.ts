import type { Issue } from '../../../foundation/errors/issue';
import type { Against } from './against';
import type { Counterfactual } from './counterfactual';
import { counted, rungOf } from './counted';
import { type ContactRow, enterDeflection } from './enterDeflection';
import type { MeasureWork, Pooled } from './measureWork';
import type { Pool } from './pools';
import { extrapolation, sharesOf } from './shares';
import { wanting } from './wanting';

/** Rows of contained contacts, those that overlap in a channel among them, for the fall is of every channel together (rule B14). */
export function foldContacts(work: MeasureWork, pool: Pool, note: (found: Issue) => void): Pooled {
  const { measure, periodOf, verified } = work;
  const held = work.held as Against;
  const { rows, notCounted } = counted(pool.rows, periodOf);
  const all = [...notCounted, ...rows.map((row) => ({ row, why: undefined }))].flatMap(({ row, why }): ContactRow[] => {
    const period = periodOf(row.period);
    const spread = extrapolation(measure.row, row, period.span);
    if (spread !== undefined) note(spread);
    const shares = sharesOf(measure.row, row, rungOf(row, verified), period).filter(
      ({ year }) => pool.year === undefined || year === pool.year,
    );
    if (shares.length === 0) return [];
    const unsound = why ?? wanting(measure.row, row, period, undefined);
    return [{ row, shares, unsound, lacks: unsound ?? held.lacks(row) }];
  });
  const { folds, contacts, lacking, aboveFall } = enterDeflection(work, work.counterfactual as Counterfactual, held, all);
  for (const each of aboveFall) note(each);
  return { folds, lacking, others: contacts };
}
