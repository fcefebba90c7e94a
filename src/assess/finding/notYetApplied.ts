import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';

const LATER = new Set(['optimism_bias']);

/** An adjustment of forecasts that this edition reads and does not yet apply: said, never passed over. */
export function notYetApplied({ adjustments }: Subject): Issue[] {
  return adjustments
    .filter(({ type }) => LATER.has(type))
    .map(({ id, type }) =>
      issue('not_in_edition', `adjustments/${id}/type`, { what: `An adjustment of type ${type}` }, { severity: 'warning' }),
    );
}
