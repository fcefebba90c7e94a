import type { GradeReason } from './gradeReason';

/** The reasons of a grade in words. */
export const GRADE_REASON_WORDS: { readonly [K in GradeReason]: string } = {
  randomised: 'Starts at A: who used it was decided by lot.',
  quasi_experiment: 'Starts at A: a quasi-experiment.',
  comparison_group: 'Starts at B: compared with a group that did not use it.',
  before_after: 'Starts at C: compared with before.',
  no_design: 'Starts at D: measured, and compared with nothing.',
  asserted: 'E: asserted, and not measured.',
  nothing_stated: 'E: neither a design nor an instrument is recorded.',
  own_word: 'One down: what is compared is people’s own word.',
  baseline_after_go_live: 'One down: the baseline was captured after go-live.',
  measured_by_supplier: 'One down: the supplier measured it.',
  low_response: 'One down: fewer than 30 in 100 of those asked answered.',
  small_sample: 'One down: fewer than 30 in the sample.',
  sample_not_recorded: 'One down: the sample is not recorded, and the instrument does not count every case.',
};
