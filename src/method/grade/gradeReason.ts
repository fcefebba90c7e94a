/** Why evidence has the grade it has: where it started, then each thing that took one off. */
export const GRADE_REASONS = [
  'randomised',
  'quasi_experiment',
  'comparison_group',
  'before_after',
  'no_design',
  'asserted',
  'nothing_stated',
  'own_word',
  'baseline_after_go_live',
  'measured_by_supplier',
  'low_response',
  'small_sample',
  'sample_not_recorded',
] as const;
export type GradeReason = (typeof GRADE_REASONS)[number];
