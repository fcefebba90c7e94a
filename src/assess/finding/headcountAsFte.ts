import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';

/** A headcount where FTE is wanted: behind hours, or behind posts (rules B4, A10). */
export function headcountAsFte({ measures, savings }: Subject, ctx: Context): Issue[] {
  const behind = new Set([
    ...measures.flatMap(({ row, observations }) => (row.role === 'time' && observations.length > 0 ? (row.staffGroup ?? []) : [])),
    ...savings.flatMap(({ posts }) => posts.map(({ staffGroup }) => staffGroup)),
  ]);
  return [...behind].flatMap((id) => {
    const group = ctx.staffGroups.get(id);
    const taken = group?.headcount !== undefined && (group.fte === undefined || group.fte === group.headcount);
    return group !== undefined && taken ? [issue('headcount_as_fte', `staffGroups/${id}/headcount`, { group: group.name })] : [];
  });
}
