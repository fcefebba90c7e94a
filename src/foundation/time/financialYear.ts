import type { IsoDate } from './date';
import { dateOf, isKnownYear } from './date';
import type { Span } from './span';

/** A financial year written `2025-26`: 1 April 2025 to 31 March 2026. */
export type FinancialYear = string;

export function isFinancialYear(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isKnownYear(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
}

export function financialYearFrom(startYear: number): FinancialYear {
  return `${String(startYear).padStart(4, '0')}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

export function startYear(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}

export function financialYearOf(date: IsoDate): FinancialYear {
  const year = Number(date.slice(0, 4));
  return financialYearFrom(date.slice(5) < '04-01' ? year - 1 : year);
}

export function plusYears(year: FinancialYear, years: number): FinancialYear {
  return financialYearFrom(startYear(year) + years);
}

/** Years from the first to the second; negative where the second is earlier. */
export function yearsBetween(first: FinancialYear, second: FinancialYear): number {
  return startYear(second) - startYear(first);
}

export function spanOfYear(year: FinancialYear): Span {
  return { from: dateOf(startYear(year), 4, 1), to: dateOf(startYear(year) + 1, 3, 31) };
}

export function yearsIn(span: Span): FinancialYear[] {
  const first = startYear(financialYearOf(span.from));
  const last = startYear(financialYearOf(span.to));
  return Array.from({ length: last - first + 1 }, (_, at) => financialYearFrom(first + at));
}

/** The last year that has ended by a day. */
export function lastClosedYear(day: IsoDate): FinancialYear {
  const year = financialYearOf(day);
  return day.slice(5) === '03-31' ? year : plusYears(year, -1);
}
