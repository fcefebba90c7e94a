import type { FinancialYear } from './financialYear';
import { spanOfYear } from './financialYear';
import { daysIn, overlapOf, type Span, wholeMonths } from './span';

/** The part of a financial year in force, as a ratio: whole months over 12, otherwise days over the days of that year (rule C2). */
export interface PartYear {
  readonly inForce: number;
  readonly of: number;
  readonly unit: 'months' | 'days';
}

export function partYear(inForce: Span, year: FinancialYear): PartYear {
  const whole = spanOfYear(year);
  const part = overlapOf(inForce, whole);
  if (part === undefined) return { inForce: 0, of: 12, unit: 'months' };
  const months = wholeMonths(part);
  return months === undefined ? { inForce: daysIn(part), of: daysIn(whole), unit: 'days' } : { inForce: months, of: 12, unit: 'months' };
}
