import type { FindingFacts } from './finding';

/** 1,200.50 */
const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** £1,200.50 */
const pounds = (text: string) => (text.startsWith('-') ? `-£${grouped(text.slice(1))}` : `£${grouped(text)}`);

const COUNTERFACTUALS: Readonly<Record<string, string>> = { trend: 'a trend', seasonal: 'seasonal' };

export const FINDING_WORDS: { readonly [K in keyof FindingFacts]: (facts: FindingFacts[K]) => string } = {
  self_report_only: ({ instrument }) =>
    `The gain rests on ${instrument} with nothing to compare it with. Compare with people who do not use it, or measure it.`,
  bound_as_central: ({ bound }) => `${bound} is a bound and is given as the usual value. Give the mean, with low and high.`,
  rung_confused: ({ rungs }) => `The same benefit is given as ${rungs}. Say which figure is which, with a date for each.`,
  objective_as_result: ({ objective }) =>
    `The figure was an objective (${objective}) and is given as a result. Give what was delivered, with its evidence.`,
  period_missing: ({ what }) => `${what} has no period, so nothing can be worked from it. Say over what dates.`,
  denominator_drift: ({ found, wanted }) => `The figure is of ${found} and is applied to ${wanted}. Give it for what it was measured on.`,
  unit_drift: ({ from, to }) => `The figure was in ${from} and is repeated in ${to}. Go back to the first source.`,
  extrapolated: ({ measured, applied, ratio }) =>
    `Measured on ${measured} and applied to ${applied} (${ratio} times as many). The rest is projected; measure it there.`,
  parts_do_not_sum: ({ parts, whole }) =>
    `The parts sum to ${parts} and the whole is given as ${whole}. Give the part that is missing, or mend the total.`,
  derived_as_measured: ({ what }) =>
    `${what} is worked from an assumed rate and is called measured. Record it as claimed, or measure the rate.`,
  elapsed_as_effort: ({ what }) =>
    `${what} is a shorter wait, not effort: it is timeliness and gives no hours. Record it as a quality measure.`,
  time_kind_not_stated: ({ what }) =>
    `${what} does not say whether it is effort or a wait, so it gives no hours. Write timeKind: effort or elapsed.`,
  gross_as_net: ({ what }) =>
    `${what} is gross: the running cost or the staff time it took is not in it. Record those costs and give the net.`,
  capacity_as_cash: ({ what }) =>
    `${what} is time with a price on it, and no budget gave it up. Call it capacity value, or name the budget line.`,
  not_staff_time: ({ whose }) =>
    `This is the time of a ${whose}, not of staff. It is shown under its own name and is in no total of time returned.`,
  attribution_not_stated: ({ what }) =>
    `How much of ${what} is due to this initiative is not stated. Record an attribution from 0 to 1 with its basis.`,
  deadweight_not_stated: ({ what }) =>
    `${what} would have been saved in part without this initiative, and how much is not stated. Record the deadweight, or take the adjustment away; it is not counted as nought.`,
  impossible_share: ({ share, base }) => `${share} of ${base} is no whole number. Give the number of respondents.`,
  cost_without_benefit: ({ costs }) =>
    `There are costs (${costs}) and no benefit in figures. Record what was measured, or that nothing was.`,
  cash_without_budget_line: ({ lacks }) => `The saving has no ${lacks}, so it counts no higher than forecast. Name them and it will count.`,
  baseline_after_go_live: ({ captured, goLive }) =>
    `The baseline was captured on ${captured}, after go-live on ${goLive}. Say how it was rebuilt.`,
  rework_not_stated: ({ rows }) =>
    `Time spent checking and correcting is neither recorded nor said to be inside the observed time (${rows}). Record reworkMinutes (for contained contacts transferMinutes), or reworkInside true.`,
  selected_cases: ({ rows }) =>
    `The cases were chosen (${rows}), so the gain may not hold for others. Measure all cases, or a random sample.`,
  deflection_undefined: ({ what }) =>
    `${what} counts contacts without saying when one is contained. Say so: resolved, with no contact on the same matter within 7 days.`,
  fall_not_established: ({ what, lacks }) =>
    `${what} has ${lacks}, so it is not known how far contacts handled by staff fell and contained contacts give no hours. Record it for every channel; write 0 where staff handled none.`,
  contained_above_fall: ({ year, contained, fall }) =>
    `${contained} contacts are recorded as contained in ${year} and contacts handled by staff fell by ${fall} against the counterfactual. What is above the fall gives no hours. Check for repeat contacts, and for contacts that staff would not have had.`,
  headcount_as_fte: ({ group }) => `${group} has a headcount and no FTE, or the two are the same. Give the FTE.`,
  vacant_post: ({ since }) =>
    `The post has been vacant since ${since} and no cover was charged, so giving it up saves nothing against the baseline year.`,
  baseline_missing: ({ what }) =>
    `${what} has no baseline to be compared with. Record one, or say that the value is itself the gain (reading: gain).`,
  counterfactual_not_established: ({ what, counterfactual, lacks }) =>
    `${what} is held against a counterfactual that is ${COUNTERFACTUALS[counterfactual] ?? counterfactual} and has ${lacks}. Record the baseline, or choose another counterfactual and say why.`,
  self_report_beside: ({ what, year }) =>
    `${what} was measured in ${year}, so what people reported themselves stands beside it and is in no total. Quote the measured figure.`,
  amount_not_stated: ({ what }) => `${what} has no amount. Record it when it is known; it is not counted as nought.`,
  year_not_known: ({ what }) => `${what} has no year, so it is in the nominal whole-life total only. Record the period.`,
  period_kind_missing: ({ what }) =>
    `${what} does not say what kind of amount it is. Write in_year, full_year_level, increment, level_cumulative or sum_to_date.`,
  level_not_established: ({ what }) =>
    `${what} cannot be worked between its in-year amount and its full-year level without the days in force. Record from and to.`,
  rate_not_established: ({ group, lacks }) => `${group} has no ${lacks}, so its hours have no price of their own. Record it.`,
  productive_hours_missing: ({ group }) => `${group} has no productive hours, so its hours cannot be given in FTE. Record them.`,
  volume_not_stated: ({ rows }) =>
    `How many cases, users or days the value is for is not recorded (${rows}). Record it; the rate alone gives no hours.`,
  overlapping_observations: ({ with: other }) =>
    `The row overlaps ${other} in time for the same measure and cohort, so neither counts. Split or remove one.`,
  elapsed_weeks: ({ found, most }) =>
    `${found} worked is more than can be worked in the period (${most}). Leave out leave, holidays, sickness and training.`,
  stage_history_missing: ({ what }) =>
    `${what} has no stage history, so it is not known on which days hours could accrue. Record stages with dates, or goLive.`,
  shape_gives_no_hours: ({ what, shape }) =>
    `${what} is a ${shape}, which gives no hours. Record minutes or hours, or give it the role of a quality measure.`,
  exchange_rate_missing: ({ currency }) =>
    `The amount is in ${currency} and has no dated rate. Record exchangeRate (pounds for one) and exchangeRateOn.`,
  prices_not_published: ({ year }) => `There is no deflator for ${year} in this vintage, so the real figure is not given.`,
  verified_by_owner: ({ who }) =>
    `${who} cannot verify this: it takes finance, audit or someone independent of the owner and the supplier. It counts one rung lower.`,
  avoided_cost_unnamed: ({ what }) =>
    `${what} names no approved growth, bid or contract that was avoided, so it is claimed only. Name it in avoids.`,
  capacity_as_saving: ({ measure }) =>
    `A non-cash-releasing saving names the measure ${measure}; capacity value comes from the measure itself. Take the saving out.`,
  banked_without_removal: ({ year }) =>
    `Banked in ${year} and no permanent removal from the base budget is recorded. It stands at verified until one is.`,
  outturn_missing: ({ line, year }) => `${line} has no outturn for ${year}, so nothing on it can be shown to be saved or banked yet.`,
  line_overspent: ({ line, year, by }) =>
    `${line} ended ${year} over its reduced budget by ${pounds(by)}, so that much is not banked. If other causes explain it, record overspendOutsideSavings and the reason.`,
  budgeted_not_delivered: ({ year, amount }) =>
    `${pounds(amount)} was taken out of the budget for ${year} and is not verified as saved. It is not realised.`,
  recharge_not_released: ({ line, year, fell }) =>
    `${line} recharges this cost, and its budget for ${year} fell by ${grouped(fell)}: no more than that counts. Record its budgets, or the saving where the money leaves.`,
  shifted_where_not_stated: ({ to }) =>
    `A cost moved to ${to}, and it is not said whether that is another body or this council. It is taken as another body. Write shiftedWhere.`,
  outturn_shared: ({ line, year, with: other }) =>
    `${line} gave up what its outturn for ${year} shows, and ${other} is on it too: it cannot be split by guess. Record the amount of each.`,
  more_than_line_fell: ({ line, year, stated, fell }) =>
    `${pounds(stated)} is recorded for ${year}, and ${line} came in under its baseline by ${pounds(fell)}. Find where the rest left a budget, or mend the amount.`,
  change_not_in_baseline: ({ type, amount, line, year }) =>
    `${type === 'virement' ? 'A virement' : 'Another change'} of ${pounds(amount)} on ${line} in ${year} is not in the cash baseline. Money moved out of the line is released; what it spent again is in the outturn.`,
  one_off_by_rule: ({ what }) => `${what} is recorded as ongoing; such a cost is one-off and is counted so. Record it as one_off.`,
  overlap: ({ of, pair, by }) =>
    `${of} is claimed by ${pair}: ${grouped(by)} more than there is. Totals count it once; record the later baseline as what the earlier left.`,
  way_down: ({ way, prior }) => `The saving was ${way}; before, it stood at ${prior}.`,
  outlives_initiative: ({ stopped }) =>
    `The initiative stopped on ${stopped} and the line stays reduced: the ledger amount goes on, the attributed amount does not.`,
  hours_not_converted: ({ saving }) =>
    `${saving} came from this measure and does not say how many hours it used, so hours left are not established and the capacity value cannot be added to the cash.`,
  hours_over_ceiling: ({ what, of, by }) =>
    `${what} gives ${by} more than ${of}. The total stops there; look at the volume, the users or the FTE of the group.`,
  ceiling_not_known: ({ what, lacks }) =>
    `${what} has no ${lacks}, so it cannot be said whether the initiatives that share it count the same hours twice. Record it.`,
  uses_over_net_hours: ({ what, uses, net, year }) =>
    `Uses of ${what} in ${year} come to ${uses} hours and its net hours to ${net}. None of them is counted; give no more than there were.`,
  uses_not_converted: ({ uses, converted, year }) =>
    `Overtime, agency cover and vacancies took ${uses} hours in ${year} by the uses recorded, and ${converted} by the savings that hours became. Make the two agree.`,
  use_without_evidence: ({ use }) => `Nothing says how it is known that hours became ${use}. Record the basis or a document.`,
  roll_up_not_worked: ({ what, rollUp, why }) =>
    `${what} rolls up as ${rollUp}, and ${why}. Record what it needs, or roll it up another way.`,
  baseline_expired: ({ year }) =>
    `By ${year} the saving has counted against its first baseline for as long as it may. It is not counted from then.`,
  beyond_horizon: ({ year, horizon }) =>
    `The amount falls in ${year}, after the horizon ends in ${horizon}, and is in no present value or payback. Record a longer useful life with its basis if there is one.`,
  quality_not_confirmed: ({ why }) => `Service quality is unconfirmed: ${why}.`,
  quality_worsened: ({ by, tolerance }) =>
    `Service quality worsened by ${by}, over the tolerance of ${tolerance}. What was saved is in no efficiency figure.`,
  running_hours_not_stated: ({ what }) =>
    `${what} records no hours of governance, upkeep or monitoring. If there are any, record them as ongoing costs in kind.`,
  assurance_not_counted: ({ who }) =>
    `${who} owns, supplies or runs this, so the maturity and assurance they gave are not counted. Have someone else look at it.`,
  target_not_counted: ({ why, write }) => `The target is not counted: ${why}. ${write}.`,
  target_after_go_live: ({ setOn, goLive }) =>
    `The first target was set on ${setOn}, after go-live on ${goLive}, so no rate is worked against it. Record the target that was set before, if there was one.`,
  year_without_target: ({ years }) =>
    `Something was realised in ${years}, for which there is no target, and the realisation rate counts it. If it was promised, record its target; if it came early or late, nothing is wrong.`,
  target_not_measured: ({ what }) =>
    `There is a target of hours for ${what} and nothing was measured against it, so its realisation is not established. Record what was measured.`,
  coverage_selected: ({ coverage }) =>
    `The portfolio ${coverage}, so its totals are of the initiatives that were put in and say nothing of the rest. Put the whole register in and say so in coverage.`,
  coverage_not_stated: ({ lacks }) =>
    `The portfolio says that it is the whole register and not ${lacks}. Record it; nought left out is an answer.`,
  register_left_out: ({ leftOut }) =>
    `The register has ${leftOut} more than are here. Their costs and benefits are in no total; put them in.`,
  survivors_only: ({ initiatives }) =>
    `Of ${initiatives} none stopped, was withdrawn or failed. If any did, put it in: what it cost and what was learnt belong in the total.`,
  share_not_stated: ({ lacks }) =>
    `The initiative is shared with others and has no ${lacks}, so what is this council’s is not known. Record share and shareBasis.`,
  target_not_reached: ({ what }) =>
    `${what}: the rolling outturn does not come to the first target within the record, so the slippage is not known.`,
  stopped_initiative: ({ date }) => `The initiative stopped on ${date}. Its costs stay in every total.`,
  returns_to_funder: ({ funder }) => `What is saved goes back to ${funder}, so it is not cash-releasing for the council.`,
  income_as_transfer: ({ payer }) =>
    `Income from ${payer} moves money and makes none: it is in the financial case and out of the present values.`,
  residual_value_without_basis: ({ amount }) =>
    `A residual value of ${pounds(amount)} is recorded without its basis, so it is not counted. Record residualValueBasis.`,
  optimism_bias_not_stated: ({ what }) =>
    `${what} and there is no optimism bias to work on it, so the adjusted figures are not established. Record the type of project in an adjustment of type optimism_bias, or a bound of your own as its value.`,
  optimism_bias_shares: ({ what, sum }) =>
    `${what} sum to ${sum}, so no optimism bias is worked. Record shares that sum to 1, and contributions to no more.`,
  assumption_not_used: ({ input, why }) => `The range of ${input} is not used: ${why}. Mend the row, or take it out.`,
  range_not_established: ({ what }) =>
    `${what} records no range for any input, so how far its figures may be from their values is not established. Record assumptions.`,
  not_within_horizon: ({ what }) => `${what}: cumulative net is not back to nought within the horizon.`,
  no_rate_of_return: ({ what }) =>
    `${what}: at no one rate between -99% and 1,000% a year does what comes in balance what goes out. Read net present value.`,
  no_recurring_benefit: ({ what }) => `${what}: there is no recurring cash to pay back the one-off cost.`,
  flows_not_steady: ({ what }) => `${what}: the yearly net is not the same in every year, so only payback by month has a meaning.`,
  never_pays_back: ({ what }) => `${what}: the recurring net is nil or a loss.`,
  no_switching_value: ({ what }) => `${what}: net present social value does not move with this input.`,
  nothing_realised: ({ what }) => `${what}: no cash-releasing saving and no hours reached verified.`,
  nothing_to_divide_by: ({ what }) => `${what}: the figure it would be divided by is nought.`,
};
