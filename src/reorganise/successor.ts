import type { Council } from '../record/kind/council';

/** A council that takes over from others on its vesting day. */
export interface Successor extends Pick<Council, 'id' | 'name' | 'region' | 'type'> {
  readonly gss: string;
}

/** The type that a GSS code’s prefix gives. */
const TYPES: Readonly<Record<string, NonNullable<Council['type']>>> = {
  E06: 'unitary',
  E07: 'district',
  E08: 'metropolitan',
  E09: 'london_borough',
  E10: 'county',
  W06: 'welsh_unitary',
  S12: 'scottish_unitary',
  N09: 'northern_irish_district',
};

/** The type of council a GSS code is of; nothing where it is no such code. */
export function typeOfGss(gss: string): Council['type'] {
  return /^[A-Z]\d{8}$/.test(gss) ? TYPES[gss.slice(0, 3)] : undefined;
}
