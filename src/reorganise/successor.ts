import { councilTypeOf } from '../record/check/councilType';
import type { Council } from '../record/kind/council';

/** A council that takes over from others on its vesting day. */
export interface Successor extends Pick<Council, 'id' | 'name' | 'region' | 'type'> {
  readonly gss: string;
}

/** The type of council a GSS code is of; nothing where it is no such code. */
export function typeOfGss(gss: string): Council['type'] {
  return /^[A-Z]\d{8}$/.test(gss) ? councilTypeOf(gss) : undefined;
}
