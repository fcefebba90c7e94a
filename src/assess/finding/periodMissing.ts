import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';
import { isMoney, isTime, shortly } from './claims';

const COUNTS = new Set(['cases']);

/** "Over 30,000 calls": 2 FTE if a year, 22 if a month. */
export function periodMissing({ claims }: Subject): Issue[] {
  return claims.flatMap((claim) => {
    const total = (isMoney(claim) || isTime(claim) || COUNTS.has(claim.unit ?? '')) && claim.unit !== 'fte' && claim.per === undefined;
    const stated = claim.value !== undefined || claim.low !== undefined || claim.high !== undefined;
    if (!total || !stated || claim.period !== undefined || claim.periodBasis !== undefined || claim.timeKind === 'elapsed') return [];
    return [issue('period_missing', `claims/${claim.id}/period`, { what: shortly(claim) })];
  });
}
