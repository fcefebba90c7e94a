import type { Council } from '../../record/kind/council';

/** Councils of one tier have the same functions, so that spend and residents mean the same (rule F2). */
const TIERS: Readonly<Record<NonNullable<Council['type']>, string>> = {
  unitary: 'england_single_tier',
  metropolitan: 'england_single_tier',
  london_borough: 'england_single_tier',
  county: 'england_upper_tier',
  district: 'england_lower_tier',
  welsh_unitary: 'wales_single_tier',
  scottish_unitary: 'scotland_single_tier',
  northern_irish_district: 'northern_ireland_district',
};

export function tierOf({ type }: Council): string | undefined {
  return type === undefined ? undefined : TIERS[type];
}
