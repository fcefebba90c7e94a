import { type Issue, issue } from '../../foundation/errors/issue';
import { CASH_RUNGS } from '../../foundation/figure/vocabulary';
import type { Subject } from '../join/subject';
import { isObjective, isTime } from './claims';

/** £500,000 with no benefit figure; "boosted: yes". */
export function costWithoutBenefit({ path, costs, savings, measures, claims }: Subject): Issue[] {
  if (costs.length === 0) return [];
  const benefit =
    savings.some(({ statuses }) => isRung(statuses.at(-1)?.rung)) ||
    measures.some(({ row, observations }) => row.role === 'time' && observations.length > 0) ||
    claims.some(
      (claim) =>
        !isObjective(claim) && (claim.value ?? claim.low ?? claim.high) !== undefined && (isTime(claim) || claim.class !== undefined),
    );
  return benefit ? [] : [issue('cost_without_benefit', path, { costs: costs.length === 1 ? '1 row' : `${costs.length} rows` })];
}

/** A saving whose last word is that it was withdrawn, reversed or replaced is no benefit. */
function isRung(rung: string | undefined): boolean {
  return (CASH_RUNGS as readonly (string | undefined)[]).includes(rung);
}
