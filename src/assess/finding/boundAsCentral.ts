import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { original, sameValue, shortly } from './claims';

/** "Up to 90 minutes a day" restated as "90 minutes a day" (rule B13). */
export function boundAsCentral({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    const wasBound = first?.bound === 'upper' || first?.bound === 'lower';
    const isCentral = claim.bound === undefined || claim.bound === 'central';
    return first !== undefined && wasBound && isCentral && sameValue(claim, first)
      ? [issue('bound_as_central', `claims/${claim.id}/bound`, { bound: shortly(first) })]
      : [];
  });
}
