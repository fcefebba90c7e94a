import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { isTime, shortly } from './claims';

/** 7.5 hours a week of effort and "8 hours faster" told as 15 hours (rule B2). */
export function elapsedAsEffort({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const whole = ctx.claims.get(claim.partOf ?? claim.repeats ?? '');
    const counted = whole !== undefined && isTime(whole) && whole.timeKind !== 'elapsed';
    return claim.timeKind === 'elapsed' && counted
      ? [issue('elapsed_as_effort', `claims/${claim.id}/timeKind`, { what: shortly(claim) })]
      : [];
  });
}
