import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';
import { shortly } from './claims';

/** 7p a document, without the staff time (rule C1). */
export function grossAsNet({ claims }: Subject): Issue[] {
  return claims
    .filter(({ netOrGross }) => netOrGross === 'gross')
    .map((claim) => issue('gross_as_net', `claims/${claim.id}/netOrGross`, { what: shortly(claim) }));
}
