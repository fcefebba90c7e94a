/** Service areas, aligned with the lines of the revenue outturn return. Closed. */
export const SERVICE_AREAS = [
  'education',
  'highways_and_transport',
  'childrens_social_care',
  'adult_social_care',
  'public_health',
  'housing',
  'cultural_services',
  'environmental_services',
  'planning_and_development',
  'fire_and_rescue',
  'central_services',
  'customer_services',
  'revenues_and_benefits',
  'other_services',
] as const;

/** What the AI does. Open. */
export const CAPABILITIES = [
  'office_assistant',
  'meeting_transcription',
  'case_note_transcription',
  'voice_assistant',
  'chatbot',
  'document_drafting',
  'document_intake',
  'translation_and_easy_read',
  'search',
  'prediction',
  'vision',
  'coding_assistant',
  'process_automation',
  'other',
] as const;

export const DELIVERIES = ['in_house', 'supplier', 'shared', 'outsourced'] as const;
export const STAGES = ['idea', 'pilot', 'live', 'scaled', 'paused', 'stopped', 'ended'] as const;
export const COUNCIL_TYPES = [
  'unitary',
  'district',
  'metropolitan',
  'london_borough',
  'county',
  'welsh_unitary',
  'scottish_unitary',
  'northern_irish_district',
] as const;
export const FUNDS = ['general_fund', 'hra', 'dsg', 'public_health', 'other'] as const;
export const ROLES = ['service', 'owner', 'programme', 'finance', 'audit', 'independent', 'supplier'] as const;

export const MEASURE_ROLES = ['time', 'quality', 'volume', 'licensed_users', 'active_users', 'lapsed_users'] as const;
export const MEASURE_SHAPES = [
  'minutes_per_case',
  'minutes_per_person_day',
  'hours_per_person_week',
  'contained_contacts',
  'hours_per_period',
  'count',
  'share',
  'score',
  'money',
] as const;
export const DIRECTIONS = ['higher_is_better', 'lower_is_better'] as const;
export const ROLL_UPS = ['sum', 'weighted_mean', 'latest', 'maximum', 'minimum'] as const;
export const WHOSE_TIME = ['staff', 'resident', 'supplier'] as const;
export const TIME_KINDS = ['effort', 'elapsed'] as const;
/** Whether a value is the level the work takes, or the gain itself as somebody gave it. */
export const READINGS = ['level', 'gain'] as const;
/** Of what a number of users is a number: B4 takes daily users for a rate a day and weekly users for a rate a week. */
export const USER_BASES = ['daily', 'weekly', 'monthly', 'licences'] as const;

export const DESIGNS = ['none', 'before_after', 'comparison_group', 'quasi_experiment', 'randomised'] as const;
export const INSTRUMENTS = ['asserted', 'self_report', 'diary', 'observation', 'system_log', 'ledger'] as const;
export const MEASURED_BY = ['owner', 'supplier', 'independent'] as const;
export const COUNTERFACTUALS = ['flat', 'trend', 'seasonal'] as const;

export const ADJUSTMENTS = ['attribution', 'deadweight_share', 'deadweight_rate', 'ramp_up', 'lag', 'drop_off', 'optimism_bias'] as const;
export const LINE_CHANGES = ['pay', 'price', 'growth', 'virement', 'other'] as const;
/** What released hours became, rule B11: the first four are redeployed; overtime, agency and vacancy are the hours that cash used up. */
export const USES_OF_TIME = [
  'frontline',
  'backlog',
  'quality',
  'training',
  'overtime_avoided',
  'agency_avoided',
  'vacancy_held',
  'wellbeing',
  'unknown',
] as const;
/** The types of the optimism bias table, rule C7. */
export const PROJECT_TYPES = [
  'non_standard_buildings',
  'standard_buildings',
  'non_standard_civil_engineering',
  'standard_civil_engineering',
  'equipment_and_development',
  'outsourcing',
] as const;
/** Whether low and high are the ends of what is possible, or its 10% and 90% points. */
export const RANGE_BOUNDS = ['bounds', 'percentiles'] as const;
export const DISTRIBUTIONS = ['triangular', 'pert', 'uniform'] as const;
export const PRICE_MECHANISMS = ['fixed', 'subscription', 'unit_price', 'time_and_materials', 'gainshare', 'other'] as const;
/** Where a cost that was moved went, rule A5. */
export const SHIFTS = ['other_body', 'other_budget', 'other_year'] as const;
export const RECURRENCES = ['recurring', 'one_off'] as const;
export const COST_RECURRENCES = ['one_off', 'ongoing'] as const;
export const COST_TYPES = ['capital', 'revenue', 'in_kind'] as const;
export const COST_CATEGORIES = [
  'licence',
  'usage_and_tokens',
  'implementation',
  'integration',
  'data_preparation',
  'training',
  'change',
  'governance',
  'staff_time',
  'redundancy_and_pension_strain',
  'double_running',
  'capital_financing_and_reserves',
  'exit',
  'other',
] as const;
export const CURRENCIES = ['GBP', 'USD', 'EUR'] as const;
export const STAGE_DATES = ['on', 'by'] as const;
export const INDEXATIONS = ['none', 'gdp_deflator'] as const;
export const BASELINE_BASES = ['budget', 'outturn', 'contract'] as const;
export const PAYERS = ['residents', 'public_body', 'other'] as const;
export const NET_OR_GROSS = ['net', 'gross'] as const;
export const EFFICIENCIES = ['technical', 'allocative'] as const;

export const MATURITIES = ['preliminary', 'interim', 'final'] as const;
export const ASSURANCES = ['green', 'amber', 'red'] as const;
export const OBSERVATION_BOUNDS = ['up_to', 'at_least'] as const;
export const CLAIM_BOUNDS = ['central', 'upper', 'lower'] as const;
/** The unit of a claim's value; `other` with `of` where none fits. */
export const CLAIM_UNITS = [
  'hours',
  'minutes',
  'seconds',
  'days',
  'fte',
  'GBP',
  'USD',
  'EUR',
  'share',
  'cases',
  'people',
  'licences',
  'ratio',
  'other',
] as const;
export const CLAIM_RUNGS = [
  'target',
  'identified',
  'forecast',
  'projected',
  'claimed',
  'measured',
  'delivered',
  'verified',
  'banked',
] as const;
/** A: council, government or paper. B: trade press, LGA, local press. C: supplier or consultant. D: aggregator or mirror. */
export const TIERS = ['A', 'B', 'C', 'D'] as const;
export const COVERAGES = ['whole_register', 'selected'] as const;
export const AUTHORS = ['council', 'supplier', 'sector_body'] as const;
