import type { Table } from '../../record/kind/portfolio';

/** How an amount passes to successors: shared out so that the parts sum to it, as the measure’s shape says, or the same in each. */
export type Passing = 'by_shape' | 'same' | 'shared';

/**
 * Every amount of money and every quantity of every table, and how it passes. A rate, a share and what somebody
 * said are the same in each part; an amount, a number of things and hours are shared out (rule G1). So are the
 * people something was measured on, for they bound its hours (rule B12): a part may be graded lower for it.
 */
export const PASSING: { readonly [T in Table]?: Readonly<Record<string, Passing>> } = {
  councils: { residents: 'shared', staffFte: 'shared', netRevenueSpend: 'shared' },
  contracts: {
    value: 'shared',
    gainshareThreshold: 'shared',
    gainsharePeriodCap: 'shared',
    gainshareLifetimeCap: 'shared',
    exitCost: 'shared',
    noticeMonths: 'same',
  },
  staffGroups: {
    spinePoint: 'same',
    fte: 'shared',
    headcount: 'shared',
    annualPay: 'same',
    employerNi: 'same',
    employerPension: 'same',
    hourlyRate: 'same',
    paidHours: 'same',
    productiveHours: 'same',
  },
  lineYears: { budget: 'shared', outturn: 'shared' },
  lineChanges: { amount: 'shared' },
  initiatives: { usefulLifeYears: 'same', residualValue: 'shared' },
  measures: { tolerance: 'by_shape' },
  baselines: { value: 'by_shape', low: 'by_shape', high: 'by_shape', volume: 'shared', sample: 'same' },
  observations: {
    value: 'by_shape',
    volume: 'shared',
    induced: 'shared',
    users: 'shared',
    daysWorked: 'same',
    weeksWorked: 'same',
    handled: 'shared',
    abandoned: 'shared',
    transferMinutes: 'shared',
    reworkMinutes: 'same',
    sample: 'shared',
    respondents: 'shared',
  },
  uses: { hours: 'shared' },
  adjustments: { value: 'same', plannedMonths: 'same' },
  assumptions: { low: 'by_shape', central: 'by_shape', high: 'by_shape' },
  costs: { amount: 'shared', grant: 'shared', exchangeRate: 'same', hours: 'shared', quantity: 'shared', millionTokens: 'shared' },
  savings: { baselineAmount: 'shared', shiftedAmount: 'shared' },
  statuses: { amount: 'shared' },
  removals: { amount: 'shared' },
  posts: { fte: 'shared' },
  conversions: { hours: 'shared' },
  targets: { value: 'shared' },
  claims: { value: 'same', low: 'same', high: 'same', measuredOn: 'same', appliedTo: 'same' },
};
