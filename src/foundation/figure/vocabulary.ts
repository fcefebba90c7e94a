/** The five classes of rule A1, each on its own line. */
export const CASH_CLASSES = ['cash_releasing', 'non_cash_releasing', 'cost_avoided', 'income', 'non_efficiency_saving'] as const;
export type CashClass = (typeof CASH_CLASSES)[number];

/** The ladder of rule A3, lowest first. */
export const CASH_RUNGS = ['target', 'identified', 'forecast', 'delivered', 'verified', 'banked'] as const;
export type CashRung = (typeof CASH_RUNGS)[number];

/** The ways down of rule A3b. */
export const WAYS_DOWN = ['withdrawn', 'reversed', 'lapsed', 'substituted'] as const;
export type WayDown = (typeof WAYS_DOWN)[number];

/** The rungs of hours, rule B15, lowest first. */
export const HOUR_RUNGS = ['projected', 'claimed', 'measured', 'verified'] as const;
export type HourRung = (typeof HOUR_RUNGS)[number];

/** The quality gate of rule A4. */
export const GATES = ['confirmed', 'unconfirmed', 'worsened'] as const;
export type Gate = (typeof GATES)[number];

/** The grades of evidence of rule E2, best first. */
export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof GRADES)[number];

/** What an amount with a period is an amount of, rule D3. */
export const PERIOD_KINDS = ['in_year', 'full_year_level', 'increment', 'level_cumulative', 'sum_to_date'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];
