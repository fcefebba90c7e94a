import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';
import { isTime } from './claims';

/** 212 seconds a report of residents’ time (rule B1). */
export function notStaffTime({ claims, measures }: Subject): Issue[] {
  const others = (whose: string | undefined): whose is 'resident' | 'supplier' => whose === 'resident' || whose === 'supplier';
  const said = claims.flatMap((claim) =>
    isTime(claim) && others(claim.whoseTime) ? [issue('not_staff_time', `claims/${claim.id}/whoseTime`, { whose: claim.whoseTime })] : [],
  );
  const measured = measures.flatMap(({ row, observations }) =>
    row.role === 'time' && observations.length > 0 && others(row.whoseTime)
      ? [issue('not_staff_time', `measures/${row.id}/whoseTime`, { whose: row.whoseTime })]
      : [],
  );
  return [...said, ...measured];
}
