import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';

/** A shared initiative says what this council's share is, and on what basis (rule F7). */
export function shareNotStated({ row, path }: Subject): Issue[] {
  if (row.delivery !== 'shared') return [];
  const lacks = [...(row.share === undefined ? ['share'] : []), ...(row.shareBasis === undefined ? ['basis of its share'] : [])];
  return lacks.length === 0 ? [] : [issue('share_not_stated', `${path}/share`, { lacks: lacks.join(' and no ') })];
}
