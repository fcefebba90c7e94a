import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { isMoney, isTime, original, shortly } from './claims';

/** Days returned, labelled "saving": a price on time, with no budget line (rule A2). */
export function capacityAsCash({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    const called = claim.class === undefined || claim.class === 'cash_releasing';
    return first !== undefined && isMoney(claim) && isTime(first) && called
      ? [issue('capacity_as_cash', `claims/${claim.id}/class`, { what: shortly(claim) })]
      : [];
  });
}
