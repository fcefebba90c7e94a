import type { COUNCIL_TYPES } from '../kind/codelist';

const TYPE_OF_PREFIX: Readonly<Record<string, (typeof COUNCIL_TYPES)[number]>> = {
  E06: 'unitary',
  E07: 'district',
  E08: 'metropolitan',
  E09: 'london_borough',
  E10: 'county',
  W06: 'welsh_unitary',
  S12: 'scottish_unitary',
  N09: 'northern_irish_district',
};

/** The type of council that a GSS code's first three characters give. */
export function councilTypeOf(gss: string): (typeof COUNCIL_TYPES)[number] | undefined {
  return TYPE_OF_PREFIX[gss.slice(0, 3)];
}
