import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { isObjective, original, sameValue, shortly } from './claims';

/** A goal on one page and an achievement on another, with the same number (rule A3). */
export function objectiveAsResult({ claims }: Subject, ctx: Context): Issue[] {
  return claims.flatMap((claim) => {
    const first = original(claim, ctx);
    if (first?.rung === undefined || claim.rung === undefined || !sameValue(claim, first)) return [];
    if (isObjective(first) === isObjective(claim)) return [];
    const objective = isObjective(first) ? first : claim;
    return [issue('objective_as_result', `claims/${claim.id}/rung`, { objective: shortly(objective) })];
  });
}
