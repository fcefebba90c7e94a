import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { original, sameValue } from './claims';

/** 44% of admin time told as 44% of staff time, or a rate of one thing as a rate of another (rule B4). */
export function denominatorDrift({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    if (first === undefined || !sameValue(claim, first) || first.unit !== claim.unit) return [];
    const drift = (['of', 'per'] as const).find((field) => differ(first[field], claim[field]));
    if (drift === undefined) return [];
    return [issue('denominator_drift', `claims/${claim.id}/${drift}`, { found: first[drift] as string, wanted: claim[drift] as string })];
  });
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}
