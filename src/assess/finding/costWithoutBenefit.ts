import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';
import { isObjective, isTime } from './claims';

/** £500,000 with no benefit figure; "boosted: yes". */
export function costWithoutBenefit({ path, costs, savings, measures, claims }: Subject): Issue[] {
  if (costs.length === 0) return [];
  const benefit =
    savings.some(({ statuses }) => statuses.length > 0) ||
    measures.some(({ row, observations }) => row.role === 'time' && observations.length > 0) ||
    claims.some(
      (claim) =>
        !isObjective(claim) && (claim.value ?? claim.low ?? claim.high) !== undefined && (isTime(claim) || claim.class !== undefined),
    );
  return benefit ? [] : [issue('cost_without_benefit', path, { costs: costs.length === 1 ? '1 row' : `${costs.length} rows` })];
}
