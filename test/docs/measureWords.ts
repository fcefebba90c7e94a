import type { IssueCode } from '../../src/foundation/errors/issue';

/** What a page says of a measure beyond what its declaration does. */
export interface MeasureWords {
  readonly what: string;
  /** How it is worked, where the declaration does not say it all. */
  readonly how: string;
  /** The formulas behind it, by id, in the order of work. */
  readonly formulas: readonly string[];
  /** Findings that leave it, or a part of it, not established. */
  readonly stops: readonly IssueCode[];
  readonly example: string;
}

const HOURS_STOP: readonly IssueCode[] = [
  'baseline_missing',
  'bound_as_central',
  'counterfactual_not_established',
  'deflection_undefined',
  'denominator_drift',
  'elapsed_as_effort',
  'elapsed_weeks',
  'fall_not_established',
  'not_in_edition',
  'not_staff_time',
  'overlapping_observations',
  'stage_history_missing',
  'volume_not_stated',
];
const NET_STOP: readonly IssueCode[] = [...HOURS_STOP, 'rework_not_stated', 'attribution_not_stated'];
const CASH_STOP: readonly IssueCode[] = [
  'amount_not_stated',
  'avoided_cost_unnamed',
  'capacity_as_saving',
  'cash_without_budget_line',
  'level_not_established',
  'not_in_edition',
  'period_kind_missing',
  'returns_to_funder',
  'vacant_post',
];
const COST_STOP: readonly IssueCode[] = ['amount_not_stated', 'exchange_rate_missing', 'year_not_known'];
const CASE_STOP: readonly IssueCode[] = ['amount_not_stated', 'attribution_not_stated', 'exchange_rate_missing'];
const DATED_STOP: readonly IssueCode[] = [...CASE_STOP, 'year_not_known'];
const VALUE_STOP: readonly IssueCode[] = [...DATED_STOP, 'cost_without_benefit'];

const NET_CHAIN = [
  'gross-hours',
  'gain-hours',
  'rework-hours',
  'profile-hours',
  'deadweight-share',
  'deadweight-rate',
  'not-attributed',
  'running-hours',
];
const LADDER = ['as-stated', 'post-saving', 'part-year-effect', 'in-year-from-sum', 'level-after-change', 'step-up', 'in-part'];
const VIEWS =
  'It is given in three views: to date as delivered (with claimed hours and better), to date as verified (with verified hours), and over the whole life as forecast (with projected hours and better).';
const PRESENT =
  'Each flow is taken to the prices of one year by the GDP deflator of one vintage, and discounted to that year by the standard schedule unless another is asked for.';

export const MEASURE_WORDS: Readonly<Record<string, MeasureWords>> = {
  gross_hours: {
    what: 'The hours of staff effort that the work would have taken without the initiative, at the volume of the period under review, less the hours it did take. A total of hours before and a total after cannot be compared when the volume has changed, so the baseline is a rate and is taken to the volume of the review.',
    how: 'Observations of one measure fold into one entry for each rung and year. Minutes a case are multiplied by cases, minutes a day by mean daily users and days worked, hours a week by mean weekly users and weeks worked. A measure whose value is itself the gain (reading `gain`) needs no baseline. A loss is kept and shown as a negative figure.',
    formulas: ['minutes-at-volume', 'minutes-of-people', 'in-part', 'gross-hours', 'gain-hours'],
    stops: HOURS_STOP,
    example: 'initiatives/intake#gross_hours,period=2025-26,rung=measured',
  },
  rework_hours: {
    what: 'The time people spend checking and correcting what the AI produced, taken off the gain. It is always nought or negative. Reading and mending a draft is part of producing it, and a gain that leaves it out is not a gain.',
    how: 'An observation records `reworkMinutes`, or says with `reworkInside` that the time is inside the observed time. If one row of a rung and year says neither, net hours of that rung and year are not established.',
    formulas: ['minutes-at-volume', 'minutes-of-people', 'in-part', 'rework-hours'],
    stops: ['rework_not_stated'],
    example: 'initiatives/intake#rework_hours,period=2025-26,rung=measured',
  },
  profile_hours: {
    what: 'What a forecast loses because it does not begin in full: a lag before any benefit, a ramp-up from nil to full, a share that wears off each year. It is nought or negative where the gain is a gain.',
    how: 'Only hours on the rung `projected` are shaped, row by row, in calendar months from the month of go-live. A month of the lag is nil; over a ramp-up of R months each month is at the mean of its part of a straight line, so that R months of ramp-up cost R ÷ 2 months; from the second twelve months of benefit a share is lost each year, compounded. It is taken off after rework and before deadweight. What is claimed, measured or verified is never shaped.',
    formulas: ['net-minutes', 'benefit-months', 'profiled-minutes', 'profile-hours'],
    stops: NET_STOP,
    example: 'initiatives/notes#profile_hours,period=2025-26,rung=projected',
  },
  deadweight_hours: {
    what: 'Hours that would have been returned anyway, such as a fall in contacts that was already under way, taken off the gain after rework.',
    how: 'The record says which of two readings it means, because they differ by a lot: a share of the gain (`deadweight_share`), or a rate by which the baseline would have fallen (`deadweight_rate`). An adjustment for the measure holds over one for the whole initiative. Where both readings are recorded, the share is used. Where none is recorded, no deadweight is taken off.',
    formulas: ['deadweight-share', 'deadweight-rate'],
    stops: ['baseline_missing'],
    example: 'initiatives/intake#deadweight_hours,period=2025-26,rung=measured',
  },
  attribution_hours: {
    what: 'The part of what is left after deadweight that is due to something else, such as new staff or a changed process, taken off. With an attribution of 1 it is nought.',
    how: 'Attribution is recorded from 0 to 1 with its basis. It is never taken to be 1: where it is not stated, gross hours stand and net hours are not established.',
    formulas: ['not-attributed'],
    stops: ['attribution_not_stated', 'rework_not_stated'],
    example: 'initiatives/intake#attribution_hours,period=2025-26,rung=measured',
  },
  running_hours: {
    what: 'The hours that own staff give to keep the initiative going: governance, upkeep of prompts, monitoring. They come off time returned once and are never also priced as a cost.',
    how: 'They are recorded as ongoing costs in kind with `hours`, and are not scaled by deadweight or attribution. They come off the highest rung that the hours of the initiative reach in the year, so that the strongest total is never the one spared. A year with no hours returned has them at rung `claimed`.',
    formulas: ['running-hours'],
    stops: [],
    example: 'initiatives/intake#running_hours,period=2025-26,rung=measured',
  },
  net_hours: {
    what: 'Time returned: hours of staff effort, after rework, deadweight, what is due to something else, and the hours of running the initiative. It is the figure to quote for time. It is negative where the work takes longer than before.',
    how: 'Each of its five steps is a figure of its own. The quality gate labels it and never scales it.',
    formulas: NET_CHAIN,
    stops: NET_STOP,
    example: 'initiatives/intake#net_hours,period=2025-26,rung=measured',
  },
  converted_hours: {
    what: 'Hours that a saving turned into cash: the overtime no longer worked, the agency shifts no longer bought. They leave the hours so that the same hour is not told twice, once as time and once as money.',
    how: 'A conversion names the saving, the measure, the year and the hours. Only the part that realised cash stands for leaves: hours × what is verified or banked ÷ the most that is recorded of the saving in the year. They come off the highest rung of the measure in that year. The part of the saving that stands lower takes its hours off the capacity value of those views only that its cash is in.',
    formulas: ['converted-hours'],
    stops: ['hours_not_converted'],
    example: 'initiatives/intake#converted_hours,period=2025-26,rung=measured',
  },
  hours_left: {
    what: 'Net hours after the hours that realised savings used up. It is what can still be given a capacity value or put to another use.',
    how: 'Where a saving names a measure and does not say how many hours it used, net hours stand and hours left of that measure are not established. No remainder is worked by taking pounds from pounds.',
    formulas: [...NET_CHAIN, 'converted-hours'],
    stops: [...NET_STOP, 'hours_not_converted'],
    example: 'initiatives/intake#hours_left,period=2025-26,rung=measured',
  },
  self_reported_hours: {
    what: 'What people said they saved, in a year in which the same measure was also measured. It stands beside the measured figure so that the two can be read together, and it is in no total.',
    how: 'Rows by self-report or diary are worked down the same order as the others: gross, rework, a profile where projected, deadweight, attribution. Running hours are not taken off. Where a year has self-report alone, it counts as net hours and this figure is not given. It is given for staff time only.',
    formulas: NET_CHAIN,
    stops: NET_STOP,
    example: 'initiatives/notes#self_reported_hours,period=2025-26,rung=claimed',
  },
  resident_hours: {
    what: 'Time that residents are spared, such as minutes on a form. It is worth reporting and it is not the council’s time, so it stands under its own name.',
    how: 'It is worked as gross hours are, from a measure whose time is the resident’s. No rework, deadweight or attribution is taken off, and it has no capacity value.',
    formulas: ['gross-hours', 'gain-hours'],
    stops: HOURS_STOP,
    example: 'initiatives/reports#resident_hours,period=2025-26,rung=measured',
  },
  supplier_hours: {
    what: 'Time that a supplier’s staff are spared. Unless the contract price falls, the council has gained nothing by it.',
    how: 'It is worked as gross hours are, from a measure whose time is the supplier’s. It has no capacity value.',
    formulas: ['gross-hours', 'gain-hours'],
    stops: HOURS_STOP,
    example: 'initiatives/repairs#supplier_hours,period=2025-26,rung=claimed',
  },
  induced_volume: {
    what: 'Work that is done only because the tool made it easy: summaries nobody used to write, queries nobody used to ask. It is output, and may be welcome, but it returns no time because no one would have done it.',
    how: 'An observation gives it as `induced`, apart from `volume`. It counts once the period has ended.',
    formulas: ['as-stated'],
    stops: [],
    example: 'initiatives/notes#induced_volume,period=2025-26',
  },
  contained_contacts: {
    what: 'Contacts that were resolved with no contact with staff on the same matter within seven days, as the record gives them.',
    how: 'The values of the observations of a measure of contained contacts, by rung, in the days that count. A bound is left out. Abandoned contacts are not among them.',
    formulas: ['as-stated', 'contacts-in-part'],
    stops: ['deflection_undefined'],
    example: 'initiatives/chatbot#contained_contacts,period=2025-26,rung=measured',
  },
  contacts_fall: {
    what: 'How many fewer contacts staff handled than they would have without the initiative. Contained contacts above it freed nobody: they were contacts that staff would not have had, or that came back.',
    how: 'The contacts of the baseline, taken to each period that was observed by whole months or days, or by the trend or the season where the record chooses one, less the contacts that staff handled, over all channels and all periods of the year together. It is negative where staff handled more.',
    formulas: ['volume-at-length', 'trend-value', 'season-mean', 'contacts-in-part', 'contacts-fall'],
    stops: ['fall_not_established', 'counterfactual_not_established'],
    example: 'initiatives/chatbot#contacts_fall,period=2025-26',
  },
  abandoned_contacts: {
    what: 'Contacts that people gave up. They are shown because a service that loses its callers looks like one that needs fewer staff.',
    how: 'The sum of what the observations record. It enters no hours.',
    formulas: ['as-stated', 'contacts-in-part'],
    stops: [],
    example: 'initiatives/chatbot#abandoned_contacts,period=2025-26',
  },
  licensed_users: {
    what: 'The mean number of people who held a licence over the days observed in the year. All of them are paid for; only some of them use it.',
    how: 'Each observation counts by its days. Bounds (“up to”, “at least”) are left out.',
    formulas: ['mean-over-days'],
    stops: [],
    example: 'initiatives/assistant#licensed_users,period=2025-26',
  },
  active_users: {
    what: 'The mean number of people who used it over the days observed in the year. What counts as use is for the measure’s title to say.',
    how: 'Each observation counts by its days. Bounds are left out. In a portfolio total a person who uses two initiatives is counted in both.',
    formulas: ['mean-over-days'],
    stops: [],
    example: 'initiatives/assistant#active_users,period=2025-26',
  },
  lapsed_users: {
    what: 'The mean number of people who had used it and had stopped. It is the figure that published accounts leave out.',
    how: 'Each observation counts by its days. Bounds are left out.',
    formulas: ['mean-over-days'],
    stops: [],
    example: 'initiatives/assistant#lapsed_users,period=2025-26',
  },
  hours_per_active_user: {
    what: 'Net hours of a year for each person who used it. It shows whether a large total is a large gain or a large crowd.',
    how: 'Net hours of the year and rung, divided by mean active users of the same year. It is not given where no active users are recorded.',
    formulas: ['hours-per-person'],
    stops: [...NET_STOP, 'nothing_to_divide_by'],
    example: 'initiatives/assistant#hours_per_active_user,period=2025-26,rung=measured',
  },
  fte_equivalent: {
    what: 'Net hours as full-time people for a year, at the productive hours of the staff group whose time it is. Ten people given back an hour a day are not a post: nobody has left and no budget has moved.',
    how: 'Net hours of a measure and year, divided by the productive hours of one FTE of its staff group. Paid hours are never used.',
    formulas: ['fte-equivalent'],
    stops: [...NET_STOP, 'productive_hours_missing'],
    example: 'initiatives/intake#fte_equivalent,period=2025-26,rung=measured',
  },
  capacity_value: {
    what: 'Hours left with a price on them, so that time can stand beside other benefits in the economic case. No budget gave this money up, and it is not a saving.',
    how: 'Net hours less the hours that cash used up, × the cost of a productive hour, with pay and on-costs and without overheads. `rate=own` is the group’s own cost. `rate=standard` is one spine point for every council, so that higher pay does not look like more efficiency. Where a saving used hours without saying how many, it is worked on net hours, is marked `not_additive`, and stays out of the economic case.',
    formulas: ['hourly-cost', 'hourly-cost-from-paid', 'standard-hourly-cost', 'capacity-value'],
    stops: [...NET_STOP, 'rate_not_established'],
    example: 'initiatives/intake#capacity_value,period=2025-26,rate=own,rung=measured',
  },
  cash: {
    what: 'The amount of a saving as the ledger shows it, by class and by how far it has come: target, identified, forecast, delivered, verified, banked. The classes are never added together.',
    how: '`rung=` is what stands at a rung, `reached=` is what stands at it or higher. Every kind of amount is taken to the year first: a full-year level by the months or days in force, a sum to date less the years before. What falls after the last day counted is a forecast. `banked` is worked and not taken on trust: it is what is verified, taken out of the base budget for good, less any overspend of the line that nobody has explained.',
    formulas: LADDER,
    stops: CASH_STOP,
    example: 'initiatives/intake#cash,class=cash_releasing,period=2025-26,reached=verified',
  },
  cash_attributed: {
    what: 'The part of the ledger amount that is due to the initiative. Net cash, present values and ratios use this and not the ledger amount.',
    how: 'The ledger amount × the attribution recorded on the saving. After a stop the ledger amount may go on; nothing more is attributed.',
    formulas: [...LADDER, 'attributed-amount'],
    stops: [...CASH_STOP, 'attribution_not_stated'],
    example: 'initiatives/intake#cash_attributed,class=cash_releasing,period=2025-26,reached=verified',
  },
  assured_cash: {
    what: 'Claimed and realised cash, ledger amount, by the assurance that its saving was given: green, amber, red, or `not_given`. A programme can report all of its savings and still know that a third of them are amber.',
    how: 'Every cash entry at delivered or higher once more, with the latest assurance of its saving by someone who does not own, supply or run it. A check of the whole initiative is of each of its savings. It is given where a verification is recorded.',
    formulas: LADDER,
    stops: CASH_STOP,
    example: 'portfolio#assured_cash,class=cash_releasing,kind=green,period=to_date,reached=delivered',
  },
  assured_share: {
    what: 'Cash at one assurance as a share of all the cash of its class that reached the same rung by the last day counted.',
    how: 'Assured cash ÷ cash, to date, at delivered and at verified.',
    formulas: ['share-of-total'],
    stops: CASH_STOP,
    example: 'portfolio#assured_share,class=cash_releasing,kind=green,period=to_date,reached=delivered',
  },
  graded_share: {
    what: 'How much of net hours, or of cash, rests on evidence of one grade. A total is as good as what it rests on, and this says what that is.',
    how: 'The part of the total at the grade ÷ the total, to date. `kind` is the measure that is shared out: `cash` at delivered and at verified, `net_hours` at each rung.',
    formulas: ['share-of-total'],
    stops: [...CASH_STOP, ...NET_STOP].filter((code, at, all) => all.indexOf(code) === at),
    example: 'initiatives/intake#graded_share,grade=C,kind=net_hours,period=to_date,rung=measured',
  },
  realised_efficiency: {
    what: 'Cash-releasing savings, attributed, in years in which service quality was shown to have held. Read it at `reached=verified` or `reached=banked`: below those rungs nothing has been realised.',
    how: 'A saving where quality worsened is a cut, and one where quality was not measured is neither.',
    formulas: [...LADDER, 'attributed-amount'],
    stops: [...CASH_STOP, 'attribution_not_stated'],
    example: 'initiatives/intake#realised_efficiency,period=2025-26,reached=verified',
  },
  full_year_effect: {
    what: 'What a recurring saving is worth in a whole year, ledger amount. It is a level, like a speed, and says nothing of how much has been saved so far.',
    how: 'As recorded, or worked back from the in-year amount by the months or days in force. `ongoing` has lasted two full financial years after its first; `recurring_unproven` has not yet. A saving that ended sooner is one-off from its start and has no full-year effect.',
    formulas: ['as-stated', 'post-saving', 'level-after-change', 'full-year-level', 'step-up'],
    stops: CASH_STOP,
    example: 'initiatives/intake#full_year_effect,class=cash_releasing,durability=recurring_unproven,period=2025-26,reached=verified',
  },
  full_year_effect_attributed: {
    what: 'The part of the full-year effect that is due to the initiative.',
    how: 'The full-year level × the attribution recorded on the saving.',
    formulas: ['full-year-level', 'step-up', 'attributed-amount'],
    stops: [...CASH_STOP, 'attribution_not_stated'],
    example:
      'initiatives/intake#full_year_effect_attributed,class=cash_releasing,durability=recurring_unproven,period=2025-26,reached=verified',
  },
  secured_cash: {
    what: 'Savings that are already verified for days that have not yet come. They are agreed, and they have not happened.',
    how: 'The part of a verified year that falls after the last day counted, by whole months or by days.',
    formulas: ['in-part'],
    stops: [],
    example: 'initiatives/intake#secured_cash,class=cash_releasing,period=2025-26',
  },
  cash_left_out: {
    what: 'The amount recorded above the highest rung that a saving may reach as it stands. It shows how much a total would gain if what is missing were supplied.',
    how: 'A cash-releasing saving without a budget line or a baseline rises no higher than forecast; an avoided cost that names nothing avoided, no higher than delivered. What was recorded above that is here.',
    formulas: ['as-stated'],
    stops: [],
    example: 'initiatives/intake#cash_left_out,class=cash_releasing,period=2025-26',
  },
  budgeted_not_delivered: {
    what: 'Money taken out of a budget for a saving that nobody has verified. The budget is lower and the work is not: it is the pressure that a later year finds.',
    how: 'Money removed for the year, with permanent removals of the years before, less what is verified of the saving in the year.',
    formulas: ['net-of'],
    stops: [],
    example: 'initiatives/intake#budgeted_not_delivered,class=cash_releasing,period=2025-26',
  },
  cost: {
    what: 'What the initiative costs in cash, one-off and ongoing, when the cash is due. Idle licences, grant-funded spend and the spend on what was later stopped are all in it.',
    how: 'An amount is spread over the years its period touches, by whole months where it can be and otherwise by days, and the parts sum to it. A shared platform counts at the council’s share. Foreign currency is taken at the rate recorded. An amount whose year is not known is in the whole-life total only.',
    formulas: ['as-stated', 'in-pounds', 'shared-cost', 'in-part', 'rest-of'],
    stops: COST_STOP,
    example: 'initiatives/intake#cost,kind=ongoing,period=to_date',
  },
  cost_of_stopped: {
    what: 'The cost of an initiative that stopped or ended. It is in cost as well: showing it apart is for learning, not for taking it out.',
    how: 'The cost entries of an initiative whose last stage is `stopped` or `ended`.',
    formulas: ['as-stated', 'in-pounds', 'shared-cost', 'in-part', 'rest-of'],
    stops: COST_STOP,
    example: 'initiatives/pilot#cost_of_stopped,period=to_date',
  },
  model_cost: {
    what: 'What is paid for the use of each AI model: the charges by use that name the model. It stands beside the benefit, so that a model that is cheap to try and dear to run is seen.',
    how: 'Costs of category usage_and_tokens that name a model, when their cash is due. They are in cost as well.',
    formulas: ['as-stated', 'in-pounds', 'shared-cost', 'in-part'],
    stops: COST_STOP,
    example: 'initiatives/notes#model_cost,kind=large,period=2025-26',
  },
  million_tokens: {
    what: 'How many millions of tokens each model used.',
    how: 'The tokens recorded of charges by use that name a model, spread over years as the charge is.',
    formulas: ['as-stated'],
    stops: ['volume_not_stated'],
    example: 'initiatives/notes#million_tokens,kind=large,period=2025-26',
  },
  cost_per_million_tokens: {
    what: 'What a million tokens of a model came to. Prices of models fall and use grows, so the two are shown apart and together.',
    how: 'Running cost by model divided by its tokens, for the same model and period.',
    formulas: ['cost-per-million-tokens'],
    stops: ['amount_not_stated', 'volume_not_stated', 'nothing_to_divide_by'],
    example: 'initiatives/notes#cost_per_million_tokens,kind=large,period=2025-26',
  },
  grant: {
    what: 'Grant towards a cost. It brings the council’s own cash position down to net and makes nothing cheaper for the public.',
    how: 'It falls as the cost it was given for falls. It is in the financial case on a side of its own and out of the economic case.',
    formulas: ['as-stated', 'in-part', 'rest-of'],
    stops: ['year_not_known'],
    example: 'initiatives/intake#grant,period=2025-26',
  },
  in_kind_cost: {
    what: 'The time of existing staff spent once, on setting up or training, with a price on it. No one is paid more for it, so it is in the economic case only.',
    how: 'Hours × the staff group’s own cost of a productive hour, or an amount as stated.',
    formulas: ['capacity-value', 'as-stated', 'in-part', 'rest-of'],
    stops: ['amount_not_stated', 'rate_not_established', 'year_not_known'],
    example: 'initiatives/intake#in_kind_cost,period=2025-26',
  },
  unallocated_cost: {
    what: 'The rest of the cost of a shared platform, which no key gives to this council. Somebody pays it, so it is shown.',
    how: 'The amount × (1 − the share recorded on the cost).',
    formulas: ['unallocated-cost', 'in-part', 'rest-of'],
    stops: COST_STOP,
    example: 'initiatives/intake#unallocated_cost,period=2025-26',
  },
  revenue_effect: {
    what: 'Minimum revenue provision, interest, depreciation and movements in reserves. They move the revenue account and are not new spending, so they are in a view of their own.',
    how: 'Costs of category `capital_financing_and_reserves`, as they fall due.',
    formulas: ['as-stated', 'in-part', 'rest-of'],
    stops: COST_STOP,
    example: 'initiatives/intake#revenue_effect,period=2025-26',
  },
  claimed_to_realised: {
    what: 'Of each pound that the service says it has delivered, how much finance has verified. It is a measure of how far claims can be relied on.',
    how: 'Ledger cash to date that reached verified, divided by ledger cash to date that reached delivered, for one class.',
    formulas: ['claimed-to-realised'],
    stops: [...CASH_STOP, 'nothing_to_divide_by'],
    example: 'initiatives/intake#claimed_to_realised,class=cash_releasing,period=to_date',
  },
  cost_per_net_hour: {
    what: 'What an hour returned costs to get: the year’s running cost and its part of the one-off cost, spread over the life, for each net hour. Compare it with what an hour of the staff costs.',
    how: 'Ongoing cost of the year, with one-off cost ÷ useful life in years, divided by net hours on the rung. It is given for years that have closed and have a running cost recorded.',
    formulas: ['cost-per-net-hour'],
    stops: [...COST_STOP, 'nothing_to_divide_by'],
    example: 'initiatives/intake#cost_per_net_hour,period=2025-26,rung=measured',
  },
  cash_benefits: {
    what: 'Attributed cash of the financial case: cash-releasing savings, income and non-efficiency savings taken together. It is the one place where they meet, because it is the council’s cash position and not a claim about efficiency.',
    how: VIEWS,
    formulas: ['attributed-amount', 'real-amount'],
    stops: CASE_STOP,
    example: 'initiatives/intake#cash_benefits,period=to_date,reached=verified',
  },
  net_cash: {
    what: 'Cash benefits less costs, with grant: what the initiative has done to the council’s cash.',
    how: `${VIEWS} Without \`prices=\` it is in the pounds of each year. With it, each flow is restated to the prices of that year by the GDP deflator. It is not established where a cost has no amount or a saving no attribution, because a net without them would flatter.`,
    formulas: ['net-cash', 'real-amount'],
    stops: DATED_STOP,
    example: 'initiatives/intake#net_cash,period=to_date,reached=verified',
  },
  economic_benefits: {
    what: 'The present value of benefits to the public: attributed cash-releasing savings, avoided cost and capacity value. It is called value and never saving.',
    how: `${VIEWS} ${PRESENT} Income is a transfer and is left out. So are non-efficiency savings, what was saved while quality worsened, and capacity that is not additive. Capacity is at the council’s own rate.`,
    formulas: ['attributed-amount', 'capacity-value', 'present-value'],
    stops: [...DATED_STOP, 'prices_not_published', 'rate_not_established'],
    example: 'initiatives/intake#economic_benefits,period=whole_life,prices=2025-26,reached=forecast',
  },
  economic_costs: {
    what: 'The present value of what the initiative costs, own staff’s one-off time included, before any grant.',
    how: `${VIEWS} ${PRESENT}`,
    formulas: ['present-value'],
    stops: [...DATED_STOP, 'prices_not_published', 'rate_not_established'],
    example: 'initiatives/intake#economic_costs,period=whole_life,prices=2025-26,reached=forecast',
  },
  net_present_social_value: {
    what: 'Present value of benefits less present value of costs: the value for money of the initiative to the public, in the prices of one year.',
    how: `${VIEWS} ${PRESENT} It runs over the horizon: the useful life recorded, or five financial years from go-live.`,
    formulas: ['present-value', 'net-of'],
    stops: [...VALUE_STOP, 'prices_not_published', 'rate_not_established'],
    example: 'initiatives/intake#net_present_social_value,period=whole_life,prices=2025-26,reached=forecast',
  },
  benefit_cost_ratio: {
    what: 'Present value of benefits for each pound of present value of costs. A small scheme can have a large ratio, so read it beside net present social value.',
    how: `${VIEWS} It is not given where there is no cost.`,
    formulas: ['present-value', 'benefit-cost-ratio'],
    stops: [...VALUE_STOP, 'prices_not_published', 'rate_not_established'],
    example: 'initiatives/intake#benefit_cost_ratio,period=whole_life,prices=2025-26,reached=forecast',
  },
  net_present_cash: {
    what: 'Net cash with each flow restated to the prices of one year and discounted to it. It is what a treasurer compares with the same money spent elsewhere.',
    how: `${VIEWS} ${PRESENT}`,
    formulas: ['present-value', 'net-cash'],
    stops: [...DATED_STOP, 'prices_not_published'],
    example: 'initiatives/intake#net_present_cash,period=whole_life,prices=2025-26,reached=forecast',
  },
  return_on_investment: {
    what: 'Net gain for each pound of cost. The two cases differ: the financial case counts cash only, the economic case counts capacity and avoided cost as well, and one can be negative while the other is not.',
    how: `${VIEWS} \`case=financial\` is in nominal pounds. \`case=economic\` is in real pounds and is not discounted. Neither is given where there is no cost.`,
    formulas: ['real-amount', 'return-on-investment'],
    stops: VALUE_STOP,
    example: 'initiatives/intake#return_on_investment,case=financial,period=to_date,reached=verified',
  },
  simple_payback: {
    what: 'Months for a steady yearly net to repay the one-off cost. It has a meaning only where the net is the same every year.',
    how: 'The full-year level of attributed savings less ongoing cost at a full year. It is given where every year comes to the same and the net is more than nought; otherwise read payback.',
    formulas: ['simple-payback'],
    stops: [...VALUE_STOP, 'flows_not_steady', 'level_not_established', 'never_pays_back', 'no_recurring_benefit'],
    example: 'initiatives/intake#simple_payback,case=financial,period=to_date,reached=delivered',
  },
  payback: {
    what: 'The month by whose end cumulative net is back to nought and stays there, counting the first month with a flow as month 1.',
    how: 'Flows are laid out month by month: a year in twelve equal months, a shorter span by its months or days. It has no formula; `explain` lists the flows. The financial case is in nominal pounds with grant, the economic case in real pounds.',
    formulas: ['real-amount'],
    stops: [...VALUE_STOP, 'not_within_horizon'],
    example: 'initiatives/intake#payback,case=financial,period=whole_life,reached=forecast',
  },
  discounted_payback: {
    what: 'Payback on real flows, each discounted by the factor of its year. It is never shorter than the payback of the same flows undiscounted where the cost comes first.',
    how: 'As payback, on present values. The factor is the year’s and not the month’s. It has no formula; `explain` lists the flows.',
    formulas: ['present-value'],
    stops: [...VALUE_STOP, 'not_within_horizon', 'prices_not_published'],
    example: 'initiatives/intake#discounted_payback,case=economic,period=whole_life,prices=2025-26,reached=forecast',
  },
};
