/** The steps of self-report that stands beside a measurement: the same chain under names of its own, in no total. */
const BESIDE: Readonly<Record<string, string>> = {
  gross_hours: 'self_reported_gross',
  rework_hours: 'self_reported_rework',
  profile_hours: 'self_reported_profile',
  deadweight_hours: 'self_reported_deadweight',
  attribution_hours: 'self_reported_attribution',
};

export function besideName(step: string): string {
  return BESIDE[step] ?? `self_reported_${step}`;
}
