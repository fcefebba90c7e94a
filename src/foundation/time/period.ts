import { isDate, isKnownYear, plusDays, plusMonths } from './date';
import { isFinancialYear, spanOfYear } from './financialYear';
import type { Span } from './span';

/** A month `2026-03`, a financial year `2025-26`, or a span `2026-03-03/2026-03-30`. */
export type Period = string;

/** The days of a period. Where two readings fit (`2011-12`) it is a month. Nothing where it is no period. */
export function parsePeriod(text: string): Span | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isKnownYear(text)) {
    const from = `${text}-01`;
    return { from, to: plusDays(plusMonths(from, 1), -1) };
  }
  if (isFinancialYear(text)) return spanOfYear(text);
  const [from = '', to = '', ...rest] = text.split('/');
  return rest.length === 0 && isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
}
