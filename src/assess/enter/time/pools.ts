import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { Observation } from '../../../record/kind/observation';
import type { PeriodDays } from './periods';

/** Rows that count together, in one year or in all. */
export interface Pool {
  readonly rows: readonly Observation[];
  /** Only what falls in this year counts here; none where the rows hold for every year. */
  readonly year: FinancialYear | undefined;
  /** Self-report in a year that was also measured: it stands beside and is in no total. */
  readonly beside: boolean;
}

/** People’s own word for what they saved. */
export function isOwnWord({ instrument }: Observation): boolean {
  return instrument === 'self_report' || instrument === 'diary';
}

function isMeasured({ instrument, bound }: Observation): boolean {
  return bound === undefined && (instrument === 'system_log' || instrument === 'observation' || instrument === 'ledger');
}

/**
 * The rows of a measure as they count together: where a year has both, what was measured alone counts and
 * self-report stands beside it (rule E1). A bound displaces nothing.
 */
export function poolsOf(rows: readonly Observation[], periodOf: (text: string) => PeriodDays): Pool[] {
  if (!rows.some(isOwnWord) || !rows.some(isMeasured)) return [{ rows, year: undefined, beside: false }];
  const years = new Map<FinancialYear, Observation[]>();
  for (const row of rows) {
    for (const { year } of periodOf(row.period).shares) {
      const there = years.get(year);
      if (there === undefined) years.set(year, [row]);
      else there.push(row);
    }
  }
  return [...years].flatMap(([year, all]): Pool[] => {
    const own = all.filter(isOwnWord);
    if (own.length === 0 || !all.some(isMeasured)) return [{ rows: all, year, beside: false }];
    return [
      { rows: all.filter((row) => !isOwnWord(row)), year, beside: false },
      { rows: own, year, beside: true },
    ];
  });
}
