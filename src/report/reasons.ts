import type { FindingFacts } from '../foundation/errors/finding';

/** Why a figure has no value, short enough for a table. The finding beside it says it of the row. */
const REASONS: Partial<Record<keyof FindingFacts, string>> = {
  amount_not_stated: 'An amount is not stated',
  attribution_not_stated: 'How much is due to the initiative is not stated',
  avoided_cost_unnamed: 'The cost avoided is not named',
  banked_without_removal: 'No permanent removal from the budget is recorded',
  baseline_missing: 'There is no baseline to compare with',
  bound_as_central: 'The value is a bound, not a usual value',
  capacity_as_saving: 'Time with a price on it is recorded as a saving',
  cash_without_budget_line: 'No budget line, baseline, amount or year is named',
  counterfactual_not_established: 'What would have happened without it cannot be worked',
  cost_without_benefit: 'There is a cost and no benefit in figures',
  deadweight_not_stated: 'How much would have happened anyway is not stated',
  deflection_undefined: 'When a contact counts as contained is not stated',
  denominator_drift: 'The value is of one group and applied to another',
  elapsed_as_effort: 'A shorter wait is not effort',
  elapsed_weeks: 'More weeks are counted than can be worked',
  exchange_rate_missing: 'There is no exchange rate',
  fall_not_established: 'How far contacts handled by staff fell is not known',
  flows_not_steady: 'The yearly net is not the same every year',
  headcount_as_fte: 'There is a headcount and no FTE',
  hours_not_converted: 'A saving used some of these hours and does not say how many',
  hours_over_ceiling: 'More hours than the staff group works were given',
  level_not_established: 'The full-year level cannot be worked',
  never_pays_back: 'The recurring net is nil or a loss',
  no_recurring_benefit: 'There is no recurring cash benefit',
  overlap: 'Another initiative has the same hours or pounds',
  roll_up_not_worked: 'Its observations cannot be brought together as it says',
  shape_gives_no_hours: 'What was measured is not minutes or hours',
  not_within_horizon: 'It does not pay back within the horizon',
  no_rate_of_return: 'No rate between −99% and 1,000% balances it',
  nothing_realised: 'Nothing was realised',
  nothing_to_divide_by: 'The figure it would be divided by is nought',
  overlapping_observations: 'Observations overlap in time',
  period_kind_missing: 'What kind of amount it is is not stated',
  period_missing: 'There is no period',
  prices_not_published: 'No price index is published for the year',
  productive_hours_missing: 'Productive hours are not recorded',
  rate_not_established: 'There is no hourly rate',
  returns_to_funder: 'What is saved goes back to a funder',
  rework_not_stated: 'Time spent checking and correcting is not stated',
  stage_history_missing: 'No stage history says when it was in use',
  target_after_go_live: 'The first target was set after go-live',
  target_not_measured: 'Nothing was measured against the target',
  target_not_reached: 'The target is not reached within the record',
  unit_drift: 'The unit changed between sources',
  uses_over_net_hours: 'More uses are recorded than there were hours',
  vacant_post: 'The post was already vacant',
  verified_by_owner: 'The owner verified it',
  volume_not_stated: 'The number of cases or users is not stated',
  year_not_known: 'A year is not known',
};

/** A code that stands in place of a value, in words. */
export function reason(code: string): string {
  const words = code.replaceAll('_', ' ');
  return REASONS[code as keyof FindingFacts] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const MARKS: Readonly<Record<string, string>> = {
  before_drop_off: 'before drop-off',
  contained_above_fall: 'contained contacts above the fall not counted',
  counterfactual_flat: 'against a flat baseline',
  counterfactual_seasonal: 'against a seasonal baseline',
  counterfactual_trend: 'against the trend of the baseline',
  not_additive: 'not to be added to cash',
  overlap: 'hours counted twice were taken off',
  provisional: 'provisional',
  rows_left_out: 'some rows were left out',
  self_report_only: 'self-report only',
  year_without_target: 'a year without a target is counted',
  target_after_go_live: 'a first target set after go-live is in it',
};

/** A mark on a figure, in words. */
export function markText(code: string): string {
  return MARKS[code] ?? code.replaceAll('_', ' ');
}
