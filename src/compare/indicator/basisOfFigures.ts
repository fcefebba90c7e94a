import type { FixedBasis } from './indicator';

const NONE = 'not_applicable';

/** Net hours of staff, measured or verified, whatever the quality. */
export const HOURS: FixedBasis = {
  rung: 'measured_or_better',
  class: 'time_returned',
  net: 'net',
  recurrence: 'recurring_and_one_off',
  attribution: 'attributed',
  quality: 'all_parts',
  whose: 'staff',
  rate: NONE,
};

/** Cash-releasing savings that finance has verified, attributed, gross of cost and grant. */
export const REALISED: FixedBasis = {
  rung: 'verified_or_better',
  class: 'cash_releasing',
  net: 'gross',
  recurrence: 'recurring_and_one_off',
  attribution: 'attributed',
  quality: 'all_parts',
  whose: NONE,
  rate: NONE,
};

/** Both sides of the books over a whole life: what is forecast or better, less every cost. */
export const WHOLE_LIFE: FixedBasis = {
  ...REALISED,
  rung: 'forecast_or_better',
  class: 'all_in_the_case',
  net: 'net',
};

/** What was spent. */
export const SPENT: FixedBasis = {
  ...REALISED,
  rung: 'spent',
  class: 'cost',
  net: 'gross',
  attribution: NONE,
  quality: NONE,
};

/** People, and what is counted as it stands. */
export const COUNTED: FixedBasis = { ...SPENT, rung: NONE, class: NONE, recurrence: NONE };
