import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';
import { shortly } from './claims';

const MEASURED = new Set(['measured', 'verified']);

/** 300 hours that is exactly 1,200 × an assumed 15 minutes (rule B15). */
export function derivedAsMeasured({ claims, measures }: Subject): Issue[] {
  const said = claims
    .filter(({ rung, instrument }) => MEASURED.has(rung ?? '') && instrument === 'asserted')
    .map((claim) => issue('derived_as_measured', `claims/${claim.id}/rung`, { what: shortly(claim) }));
  const observed = measures.flatMap(({ row, observations }) =>
    observations.some(({ rung, instrument }) => MEASURED.has(rung ?? '') && instrument === 'asserted')
      ? [issue('derived_as_measured', `measures/${row.id}`, { what: row.title })]
      : [],
  );
  return [...said, ...observed];
}
