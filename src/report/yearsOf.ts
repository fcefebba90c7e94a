import type { Assessment } from '../assess/assess';
import { isFinancialYear } from '../foundation/time/financialYear';

/** The financial years that figures of all initiatives together are of, for some measures. */
export function yearsOf({ figures }: Assessment, measures: readonly string[]): string[] {
  const years = figures.flatMap(({ of, measure, period = '' }) =>
    of === 'portfolio' && measures.includes(measure) && isFinancialYear(period) ? [period] : [],
  );
  return [...new Set(years)].sort();
}
