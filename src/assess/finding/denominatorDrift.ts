import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { original, sameValue } from './claims';

/** 44% of admin time told as 44% of staff time (rule B4). */
export function denominatorDrift({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    if (first?.of === undefined || claim.of === undefined || !sameValue(claim, first) || first.unit !== claim.unit) return [];
    if (first.of.toLowerCase() === claim.of.toLowerCase()) return [];
    return [issue('denominator_drift', `claims/${claim.id}/of`, { found: first.of, wanted: claim.of })];
  });
}
