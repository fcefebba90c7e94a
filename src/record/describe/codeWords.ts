import type * as vocabulary from '../../foundation/figure/vocabulary';
import type * as codelist from '../kind/codelist';
import type { SCHEMA_VERSION } from '../kind/portfolio';
import type { Cost } from '../kind/cost';
import type { StaffGroup } from '../kind/staffGroup';
import type { Status } from '../kind/status';
import type { Target } from '../kind/target';

type Meanings<Code extends string> = Readonly<Record<Code, string>>;
type MeaningsOf<Lists extends Record<string, readonly string[]>> = { readonly [L in keyof Lists]: Meanings<Lists[L][number]> };

/** Lists that one field alone uses, written in its kind. */
type OwnLists = {
  readonly SCHEMA_VERSIONS: Meanings<typeof SCHEMA_VERSION>;
  readonly STATUS_RUNGS: Meanings<Status['rung']>;
  readonly COST_PERIOD_KINDS: Meanings<NonNullable<Cost['periodKind']>>;

  readonly RATE_BASES: Meanings<NonNullable<StaffGroup['rateBasis']>>;
  readonly TARGET_SUBJECTS: Meanings<Target['what']>;
};

type CodeWords = MeaningsOf<typeof codelist> &
  MeaningsOf<Pick<typeof vocabulary, 'CASH_CLASSES' | 'CASH_RUNGS' | 'WAYS_DOWN' | 'HOUR_RUNGS' | 'PERIOD_KINDS'>> &
  OwnLists;

const CASH_RUNGS: CodeWords['CASH_RUNGS'] = {
  target: 'An aim for the saving.',
  identified: 'A way to make the saving has been found.',
  forecast: 'The saving is expected in this year.',
  delivered: 'The service says that the saving was made.',
  verified: 'Finance, audit or someone independent agrees that it was made.',
  banked: 'Verified, the base budget is lower for good, and the line did not overspend because of it.',
};

const WAYS_DOWN: CodeWords['WAYS_DOWN'] = {
  withdrawn: 'Given up before it was delivered.',
  reversed: 'It was never true: the year it was counted in is restated to nil.',
  lapsed: 'It was true and then stopped: it counts up to that date.',
  substituted: 'The target was met by something else: nil for this initiative.',
};

const PERIOD_KINDS: CodeWords['PERIOD_KINDS'] = {
  in_year: 'What falls in the period itself.',
  full_year_level: 'What a full year is worth at this level.',
  increment: 'The change on last year’s level.',
  level_cumulative: 'The level of last year, if it still holds, plus what was added.',
  sum_to_date: 'Everything from the start up to the end of the period.',
};

/**
 * What each code means, by codelist and then by code.
 *
 * A list has the name it has in the library’s code. Whether a code of one's own is kept depends on the field,
 * not the list: ask `fields`.
 *
 * @example
 * ```ts
 * import { codeWords } from 'benefits-realisation/schema';
 *
 * codeWords.STAGES.paused; // 'Not in use for now.'
 * ```
 */
export const codeWords: CodeWords = {
  SERVICE_AREAS: {
    education: 'Schools and other education services.',
    highways_and_transport: 'Roads, parking and public transport.',
    childrens_social_care: 'Social care for children and families.',
    adult_social_care: 'Social care for adults.',
    public_health: 'Public health, paid from the public health grant.',
    housing: 'Housing and homelessness.',
    cultural_services: 'Libraries, museums, sport and open spaces.',
    environmental_services: 'Waste, street cleaning, environmental health and regulation.',
    planning_and_development: 'Planning, building control and economic development.',
    fire_and_rescue: 'Fire and rescue services.',
    central_services: 'Corporate and back-office services, such as finance, HR and legal.',
    customer_services: 'Contact centres and other first contact with residents.',
    revenues_and_benefits: 'Council tax, business rates and housing benefit.',
    other_services: 'Any other service.',
  },
  CAPABILITIES: {
    office_assistant: 'An assistant in office software, such as mail and word processing.',
    meeting_transcription: 'Turns meetings into transcripts, notes or minutes.',
    case_note_transcription: 'Turns visits and conversations into case notes.',
    voice_assistant: 'Answers telephone calls.',
    chatbot: 'Answers typed questions.',
    document_drafting: 'Drafts letters, reports and plans.',
    document_intake: 'Reads, sorts and enters documents that come in.',
    translation_and_easy_read: 'Translates text, or rewrites it in easy read.',
    search: 'Finds and summarises what the council holds.',
    prediction: 'Estimates what is likely to happen.',
    vision: 'Recognises what is in images or video.',
    coding_assistant: 'Helps to write software.',
    process_automation: 'Carries out steps of a process.',
    other: 'Anything else.',
  },
  DELIVERIES: {
    in_house: 'The council runs it.',
    supplier: 'A supplier runs it for the council.',
    shared: 'Councils run it together.',
    outsourced: 'It is part of a service that a contractor runs.',
  },
  STAGES: {
    idea: 'Not begun.',
    pilot: 'In use by a few, to try it out.',
    live: 'In use.',
    scaled: 'In use by all it was meant for.',
    paused: 'Not in use for now.',
    stopped: 'Given up.',
    ended: 'Came to its planned end.',
  },
  COUNCIL_TYPES: {
    unitary: 'English unitary council, E06.',
    district: 'English non-metropolitan district, E07.',
    metropolitan: 'English metropolitan district, E08.',
    london_borough: 'London borough or the City of London, E09.',
    county: 'English county council, E10.',
    welsh_unitary: 'Welsh principal council, W06.',
    scottish_unitary: 'Scottish council, S12.',
    northern_irish_district: 'Northern Irish district council, N09.',
  },
  FUNDS: {
    general_fund: 'The general fund.',
    hra: 'The housing revenue account.',
    dsg: 'The dedicated schools grant.',
    public_health: 'The public health grant.',
    other: 'Any other fund.',
  },
  ROLES: {
    service: 'The service that uses it.',
    owner: 'The owner of the benefits.',
    programme: 'The programme or project team.',
    finance: 'The finance team.',
    audit: 'Internal or external audit.',
    independent: 'Someone who neither owns it nor supplies it.',
    supplier: 'The supplier.',
  },
  MEASURE_ROLES: {
    time: 'Time that work takes, or that was returned.',
    quality: 'How good the service is: it sets the quality gate.',
    volume: 'How much work there was.',
    licensed_users: 'People with a licence.',
    active_users: 'People who use it.',
    lapsed_users: 'People who used it and stopped.',
  },
  MEASURE_SHAPES: {
    minutes_per_case: 'Minutes for each case.',
    minutes_per_person_day: 'Minutes for each user on a day worked.',
    hours_per_person_week: 'Hours for each user in a week worked.',
    contained_contacts: 'Contacts resolved without staff.',
    hours_per_period: 'Hours in the whole period.',
    count: 'A number of things.',
    share: 'A ratio from 0 to 1.',
    score: 'A point on a scale.',
    money: 'Pounds.',
  },
  DIRECTIONS: {
    higher_is_better: 'A higher value is better.',
    lower_is_better: 'A lower value is better.',
  },
  ROLL_UPS: {
    sum: 'Values are added.',
    weighted_mean: 'The mean, weighted by volume or users.',
    latest: 'The last value holds.',
    maximum: 'The highest value holds.',
    minimum: 'The lowest value holds.',
  },
  WHOSE_TIME: {
    staff: 'The council’s own staff.',
    resident: 'Residents: shown under its own name, in no total of time returned.',
    supplier: 'A supplier’s staff: shown under its own name, in no total of time returned.',
  },
  TIME_KINDS: {
    effort: 'Time spent working.',
    elapsed: 'Time spent waiting: a matter of quality, with no hours.',
  },
  READINGS: {
    level: 'The time that the work takes. It needs a baseline.',
    gain: 'The time that somebody says was saved.',
  },
  USER_BASES: {
    daily: 'People who use it on a working day: for a rate a day.',
    weekly: 'People who use it in a week: for a rate a week.',
    monthly: 'People who use it in a month: no total can be worked.',
    licences: 'Licences held, used or not: no total can be worked.',
  },
  DESIGNS: {
    none: 'It is compared with nothing.',
    before_after: 'With the same work before.',
    comparison_group: 'With people or cases without it.',
    quasi_experiment: 'With a group made comparable by a recognised method.',
    randomised: 'With a group chosen by chance.',
  },
  INSTRUMENTS: {
    asserted: 'Somebody said so.',
    self_report: 'People were asked, as in a survey.',
    diary: 'People wrote down their time as they worked.',
    observation: 'Somebody watched and timed the work.',
    system_log: 'A system recorded it.',
    ledger: 'It is in the accounts.',
  },
  MEASURED_BY: {
    owner: 'The council team that owns the figure.',
    supplier: 'The supplier.',
    independent: 'Someone who neither owns nor supplies it.',
  },
  COUNTERFACTUALS: {
    flat: 'It would have stayed the same.',
    trend: 'It would have gone on changing as it had been.',
    seasonal: 'It would have followed the time of year.',
  },
  ADJUSTMENTS: {
    attribution: 'The share of what is left after deadweight that is due to this initiative, from 0 to 1.',
    deadweight_share: 'The share of the gain that would have happened anyway, from 0 to 1.',
    deadweight_rate: 'The share by which the baseline would have changed anyway: 0.1 is a fall of a tenth.',
    ramp_up: 'Months from nil to the full gain, in a straight line.',
    lag: 'Months before the gain begins.',
    drop_off: 'The share of the gain lost each year, from the second year of benefit.',
    optimism_bias: 'The uplift for optimism in cost or duration, as a ratio.',
  },
  LINE_CHANGES: {
    pay: 'A pay award or a change in employer costs.',
    price: 'A rise or fall in prices.',
    growth: 'More demand, or a new duty, that the budget paid for.',
    virement: 'An approved move of money to or from another line.',
    other: 'Any other approved change.',
  },
  USES_OF_TIME: {
    frontline: 'More time with residents or on cases.',
    backlog: 'Work that was waiting.',
    quality: 'Doing the same work better.',
    training: 'Learning.',
    overtime_avoided: 'Overtime that was not paid. The hours are those that cash used up.',
    agency_avoided: 'Agency cover that was not bought. The hours are those that cash used up.',
    vacancy_held: 'A post left empty. The hours are those that cash used up.',
    wellbeing: 'A lighter load: breaks, leave taken, work ended on time.',
    unknown: 'It is not known what they became.',
  },
  PROJECT_TYPES: {
    non_standard_buildings: 'Buildings of a new or unusual kind.',
    standard_buildings: 'Buildings of a usual kind.',
    non_standard_civil_engineering: 'Civil engineering of a new or unusual kind.',
    standard_civil_engineering: 'Civil engineering of a usual kind.',
    equipment_and_development: 'Equipment and software: most uses of AI.',
    outsourcing: 'A service bought from others. Its bound is of operating cost.',
  },
  RANGE_BOUNDS: {
    bounds: 'The lowest and the highest that it can be.',
    percentiles: 'Values that it is below one time in ten, and above one time in ten.',
  },
  DISTRIBUTIONS: {
    triangular: 'Rises in a straight line to the most likely value and falls in one.',
    pert: 'A smooth hill round the most likely value, with less weight at the ends.',
    uniform: 'Every value between is as likely as any other.',
  },
  PRICE_MECHANISMS: {
    fixed: 'One price for the whole.',
    subscription: 'A price for each user or period.',
    unit_price: 'A price for each call, document or token.',
    time_and_materials: 'A price for the time spent.',
    gainshare: 'A share of what is realised.',
    other: 'Another way.',
  },
  SHIFTS: {
    other_body: 'To another public body, a supplier or residents. The council’s own cash still falls.',
    other_budget: 'To another budget of this council.',
    other_year: 'To another year of this council.',
  },
  RECURRENCES: {
    recurring: 'It comes every year.',
    one_off: 'It comes once.',
  },
  COST_RECURRENCES: {
    one_off: 'Paid or worked once.',
    ongoing: 'Paid or worked for as long as it runs.',
  },
  COST_TYPES: {
    capital: 'Capital spending.',
    revenue: 'Revenue spending.',
    in_kind: 'Nothing is paid: own staff time, or something given.',
  },
  COST_CATEGORIES: {
    licence: 'Licences, used or idle.',
    usage_and_tokens: 'Charges by use, such as by token.',
    implementation: 'Setting it up.',
    integration: 'Joining it to other systems.',
    data_preparation: 'Getting data ready.',
    training: 'Training people.',
    change: 'Changing how people work.',
    governance: 'Assurance, monitoring and upkeep.',
    staff_time: 'The time of the council’s own staff.',
    redundancy_and_pension_strain: 'Redundancy, notice and pension strain.',
    double_running: 'Running the old and the new together.',
    capital_financing_and_reserves: 'MRP, interest, depreciation and reserves: in the revenue view only.',
    exit: 'Leaving a contract or a system.',
    other: 'Anything else.',
  },
  INDEXATIONS: {
    none: 'The same in cash every year.',
    gdp_deflator: 'Rises with the GDP deflator.',
  },
  BASELINE_BASES: {
    budget: 'The budget of the line.',
    outturn: 'What the line spent.',
    contract: 'The price of a contract.',
  },
  PAYERS: {
    residents: 'People who live in the area: a transfer.',
    public_body: 'Another public body: a transfer.',
    other: 'Anybody else.',
  },
  NET_OR_GROSS: {
    net: 'After costs.',
    gross: 'Before costs.',
  },
  EFFICIENCIES: {
    technical: 'The same for less, or more for the same.',
    allocative: 'Money put to a use that does more good.',
  },
  MATURITIES: {
    preliminary: 'A first figure that is likely to change.',
    interim: 'A figure along the way.',
    final: 'A figure that will not change.',
  },
  ASSURANCES: {
    green: 'It can be relied on.',
    amber: 'It can be relied on with the reservations given.',
    red: 'It cannot be relied on.',
  },
  OBSERVATION_BOUNDS: {
    up_to: 'The true value is this or less.',
    at_least: 'The true value is this or more.',
  },
  CLAIM_BOUNDS: {
    central: 'The usual value.',
    upper: 'The most that it is.',
    lower: 'The least that it is.',
  },
  CLAIM_UNITS: {
    hours: 'Hours.',
    minutes: 'Minutes.',
    seconds: 'Seconds.',
    days: 'Days.',
    fte: 'Full-time equivalents.',
    GBP: 'Pounds.',
    USD: 'US dollars.',
    EUR: 'Euros.',
    share: 'A ratio: 0.6 is 60%.',
    cases: 'Cases, calls or documents.',
    people: 'People.',
    licences: 'Licences.',
    ratio: 'One amount over another, such as 5 to 1.',
    other: 'Any other unit.',
  },
  CLAIM_RUNGS: {
    target: 'An aim.',
    identified: 'A way to it was found.',
    forecast: 'It is expected.',
    projected: 'Worked up from a smaller number.',
    claimed: 'Somebody says that it happened.',
    measured: 'It was measured.',
    delivered: 'The service says that it was made.',
    verified: 'It was checked by someone who neither owns nor supplies it.',
    banked: 'It left a budget.',
  },
  TIERS: {
    A: 'A council, government or a research paper.',
    B: 'The trade press, the LGA or the local press.',
    C: 'A supplier or a consultant.',
    D: 'An aggregator or a copy of something else.',
  },
  COVERAGES: {
    whole_register: 'Every initiative of the council.',
    selected: 'Some initiatives, chosen.',
  },
  AUTHORS: {
    council: 'A council.',
    supplier: 'A supplier.',
    sector_body: 'A body that works for councils.',
  },
  CASH_CLASSES: {
    cash_releasing: 'Money that leaves a named budget line.',
    non_cash_releasing: 'Time returned, or another gain that can be priced and leaves no budget.',
    cost_avoided: 'Money that would have been spent and was approved to be.',
    income: 'Money that comes in.',
    non_efficiency_saving: 'A cut: less is spent and less is done.',
  },
  CASH_RUNGS,
  WAYS_DOWN,
  HOUR_RUNGS: {
    projected: 'Worked up from fewer people, cases or months than it is for.',
    claimed: 'Somebody says so.',
    measured: 'It was measured.',
    verified: 'It was checked by someone who neither owns nor supplies it.',
  },
  PERIOD_KINDS,
  SCHEMA_VERSIONS: {
    '1': 'The first version.',
  },
  STATUS_RUNGS: { ...CASH_RUNGS, ...WAYS_DOWN },
  COST_PERIOD_KINDS: { in_year: PERIOD_KINDS.in_year, full_year_level: PERIOD_KINDS.full_year_level },
  STAGE_DATES: {
    on: 'It came to the stage on this day.',
    by: 'It had come to the stage by this day; the day itself is not known.',
  },
  CURRENCIES: {
    GBP: 'Pounds.',
    USD: 'US dollars.',
    EUR: 'Euros.',
  },
  RATE_BASES: {
    paid: 'For an hour that is paid for.',
    productive: 'For an hour that is worked.',
  },
  TARGET_SUBJECTS: {
    net_hours: 'Hours returned, after running hours.',
    cash: 'Pounds of one class.',
  },
};
