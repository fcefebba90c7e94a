import type { Severity } from './severity';

/** What a sound row can be worth less than it says: the code, and the facts its words need. */
export interface FindingFacts {
  self_report_only: { instrument: string };
  bound_as_central: { bound: string };
  rung_confused: { rungs: string };
  objective_as_result: { objective: string };
  period_missing: { what: string };
  denominator_drift: { found: string; wanted: string };
  unit_drift: { from: string; to: string };
  extrapolated: { measured: string; applied: string; ratio: string };
  parts_do_not_sum: { parts: string; whole: string };
  derived_as_measured: { what: string };
  elapsed_as_effort: { what: string };
  time_kind_not_stated: { what: string };
  gross_as_net: { what: string };
  capacity_as_cash: { what: string };
  not_staff_time: { whose: string };
  attribution_not_stated: { what: string };
  deadweight_not_stated: { what: string };
  impossible_share: { share: string; base: string };
  cost_without_benefit: { costs: string };
  cash_without_budget_line: { lacks: string };
  baseline_after_go_live: { captured: string; goLive: string };
  rework_not_stated: { rows: string };
  selected_cases: { rows: string };
  deflection_undefined: { what: string };
  fall_not_established: { what: string; lacks: string };
  contained_above_fall: { year: string; contained: string; fall: string };
  headcount_as_fte: { group: string };
  vacant_post: { since: string };
  baseline_missing: { what: string };
  counterfactual_not_established: { what: string; counterfactual: string; lacks: string };
  self_report_beside: { what: string; year: string };
  amount_not_stated: { what: string };
  year_not_known: { what: string };
  period_kind_missing: { what: string };
  level_not_established: { what: string };
  rate_not_established: { group: string; lacks: string };
  productive_hours_missing: { group: string };
  volume_not_stated: { rows: string };
  overlapping_observations: { with: string };
  elapsed_weeks: { found: string; most: string };
  stage_history_missing: { what: string };
  shape_gives_no_hours: { what: string; shape: string };
  exchange_rate_missing: { currency: string };
  prices_not_published: { year: string };
  verified_by_owner: { who: string };
  avoided_cost_unnamed: { what: string };
  capacity_as_saving: { measure: string };
  banked_without_removal: { year: string };
  outturn_missing: { line: string; year: string };
  line_overspent: { line: string; year: string; by: string };
  budgeted_not_delivered: { year: string; amount: string };
  recharge_not_released: { line: string; year: string; fell: string };
  shifted_where_not_stated: { to: string };
  outturn_shared: { line: string; year: string; with: string };
  more_than_line_fell: { line: string; year: string; stated: string; fell: string };
  change_not_in_baseline: { type: string; amount: string; line: string; year: string };
  one_off_by_rule: { what: string };
  overlap: { of: string; pair: string; by: string };
  way_down: { way: string; prior: string };
  outlives_initiative: { stopped: string };
  hours_not_converted: { saving: string };
  hours_over_ceiling: { what: string; of: string; by: string };
  ceiling_not_known: { what: string; lacks: string };
  uses_over_net_hours: { what: string; uses: string; net: string; year: string };
  uses_not_converted: { uses: string; converted: string; year: string };
  use_without_evidence: { use: string };
  roll_up_not_worked: { what: string; rollUp: string; why: string };
  baseline_expired: { year: string };
  beyond_horizon: { year: string; horizon: string };
  quality_not_confirmed: { why: string };
  quality_worsened: { by: string; tolerance: string };
  running_hours_not_stated: { what: string };
  assurance_not_counted: { who: string };
  target_not_counted: { why: string; write: string };
  target_after_go_live: { setOn: string; goLive: string };
  year_without_target: { years: string };
  target_not_measured: { what: string };
  coverage_selected: { coverage: string };
  coverage_not_stated: { lacks: string };
  register_left_out: { leftOut: string };
  survivors_only: { initiatives: string };
  share_not_stated: { lacks: string };
  target_not_reached: { what: string };
  stopped_initiative: { date: string };
  returns_to_funder: { funder: string };
  income_as_transfer: { payer: string };
  residual_value_without_basis: { amount: string };
  optimism_bias_not_stated: { what: string };
  optimism_bias_shares: { what: string; sum: string };
  assumption_not_used: { input: string; why: string };
  range_not_established: { what: string };
  not_within_horizon: { what: string };
  no_rate_of_return: { what: string };
  no_recurring_benefit: { what: string };
  flows_not_steady: { what: string };
  never_pays_back: { what: string };
  no_switching_value: { what: string };
  nothing_realised: { what: string };
  nothing_to_divide_by: { what: string };
}

export const FINDING_SEVERITY: { readonly [K in keyof FindingFacts]: Severity } = {
  self_report_only: 'warning',
  bound_as_central: 'error',
  rung_confused: 'warning',
  objective_as_result: 'error',
  period_missing: 'error',
  denominator_drift: 'error',
  unit_drift: 'error',
  extrapolated: 'warning',
  parts_do_not_sum: 'warning',
  derived_as_measured: 'warning',
  elapsed_as_effort: 'error',
  time_kind_not_stated: 'error',
  gross_as_net: 'warning',
  capacity_as_cash: 'error',
  not_staff_time: 'warning',
  attribution_not_stated: 'error',
  deadweight_not_stated: 'error',
  impossible_share: 'warning',
  cost_without_benefit: 'warning',
  cash_without_budget_line: 'error',
  baseline_after_go_live: 'warning',
  rework_not_stated: 'error',
  selected_cases: 'warning',
  deflection_undefined: 'error',
  fall_not_established: 'error',
  contained_above_fall: 'warning',
  headcount_as_fte: 'warning',
  vacant_post: 'warning',
  baseline_missing: 'error',
  counterfactual_not_established: 'error',
  self_report_beside: 'advice',
  amount_not_stated: 'error',
  year_not_known: 'error',
  period_kind_missing: 'error',
  level_not_established: 'error',
  rate_not_established: 'error',
  productive_hours_missing: 'error',
  volume_not_stated: 'error',
  overlapping_observations: 'error',
  elapsed_weeks: 'error',
  stage_history_missing: 'error',
  shape_gives_no_hours: 'error',
  exchange_rate_missing: 'error',
  prices_not_published: 'error',
  verified_by_owner: 'error',
  avoided_cost_unnamed: 'error',
  capacity_as_saving: 'error',
  banked_without_removal: 'error',
  outturn_missing: 'advice',
  line_overspent: 'warning',
  budgeted_not_delivered: 'warning',
  recharge_not_released: 'error',
  shifted_where_not_stated: 'warning',
  outturn_shared: 'error',
  more_than_line_fell: 'warning',
  change_not_in_baseline: 'advice',
  one_off_by_rule: 'warning',
  overlap: 'warning',
  way_down: 'advice',
  outlives_initiative: 'warning',
  hours_not_converted: 'warning',
  hours_over_ceiling: 'warning',
  ceiling_not_known: 'advice',
  uses_over_net_hours: 'error',
  uses_not_converted: 'warning',
  use_without_evidence: 'advice',
  roll_up_not_worked: 'error',
  baseline_expired: 'warning',
  beyond_horizon: 'advice',
  quality_not_confirmed: 'advice',
  quality_worsened: 'warning',
  running_hours_not_stated: 'advice',
  assurance_not_counted: 'warning',
  target_not_counted: 'warning',
  target_after_go_live: 'warning',
  year_without_target: 'warning',
  target_not_measured: 'error',
  coverage_selected: 'warning',
  coverage_not_stated: 'warning',
  register_left_out: 'warning',
  survivors_only: 'warning',
  share_not_stated: 'warning',
  target_not_reached: 'advice',
  stopped_initiative: 'advice',
  returns_to_funder: 'error',
  income_as_transfer: 'advice',
  residual_value_without_basis: 'error',
  optimism_bias_not_stated: 'error',
  optimism_bias_shares: 'error',
  assumption_not_used: 'error',
  range_not_established: 'advice',
  not_within_horizon: 'advice',
  no_rate_of_return: 'advice',
  no_recurring_benefit: 'advice',
  flows_not_steady: 'advice',
  never_pays_back: 'advice',
  no_switching_value: 'advice',
  nothing_realised: 'advice',
  nothing_to_divide_by: 'advice',
};
