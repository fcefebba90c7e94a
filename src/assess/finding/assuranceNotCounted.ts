import { type Issue, issue } from '../../foundation/errors/issue';
import { mayCheck } from '../evidence/mayCheck';
import type { Subject } from '../join/subject';

/** Maturity or assurance given by whoever owns, supplies or runs the thing (rule E3). */
export function assuranceNotCounted({ row: initiative, verifications }: Subject): Issue[] {
  return verifications
    .filter((row) => (row.assurance !== undefined || row.maturity !== undefined) && !mayCheck(row, initiative))
    .map(({ id, by }) => issue('assurance_not_counted', `verifications/${id}`, { who: by }));
}
