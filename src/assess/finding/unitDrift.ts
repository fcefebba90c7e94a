import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { original, sameValue } from './claims';

/** 75,000 days became hours; $3m became £3m. */
export function unitDrift({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    if (first?.unit === undefined || claim.unit === undefined || first.unit === claim.unit || !sameValue(claim, first)) return [];
    return [issue('unit_drift', `claims/${claim.id}/unit`, { from: first.unit, to: claim.unit })];
  });
}
