import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { isObjective, original, sameValue } from './claims';

/** One programme’s target, identified sum and delivered sum, told as one figure (rules A3, B15). */
export function rungConfused({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    if (first?.rung === undefined || claim.rung === undefined || first.rung === claim.rung) return [];
    if (sameValue(claim, first) && isObjective(first) !== isObjective(claim)) return [];
    return [
      issue('rung_confused', `claims/${claim.id}/rung`, {
        rungs: `${first.rung} ${first.value ?? ''} and ${claim.rung} ${claim.value ?? ''}`.replaceAll('  ', ' ').trim(),
      }),
    ];
  });
}
