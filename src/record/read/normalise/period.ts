import { isFinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { parsePeriod } from '../../../foundation/time/period';
import { monthNumber, normaliseDate } from './date';
import { aloud, fault, type Normal } from './normal';

/** A financial year. `2025/26` and `2025-2026` have one meaning. */
export function normaliseYear(text: string): Normal {
  if (isFinancialYear(text)) return { value: text };
  const tidied = tidyYear(text);
  if (tidied !== undefined) return aloud(tidied);
  return fault('not_a_year', { found: text, write: 'two years such as 2025-26, April to March' });
}

/** A month, a financial year or a span of days. Where two readings fit it is a month. */
export function normalisePeriod(text: string): Normal {
  if (parsePeriod(text) !== undefined) return { value: text };
  const year = tidyYear(text);
  if (year !== undefined) return yearAsPeriod(text, year);
  const read = tidyMonth(text) ?? tidySpan(text);
  if (read !== undefined) return aloud(read);
  return fault('not_a_period', { found: text, write: 'a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30' });
}

/** A year from 2000-01 to 2011-12 is written as a month would be, so it is given by its days. */
function yearAsPeriod(text: string, year: string): Normal {
  if (Number(year.slice(5)) > 12 || year.endsWith('-00')) return aloud(year);
  const { from, to } = spanOfYear(year);
  const couldBeMonth = /^\d{4} ?[/–-] ?\d{2}$/.test(text);
  return couldBeMonth ? fault('two_readings', { found: text, one: year, other: `${from}/${to}` }) : aloud(`${from}/${to}`);
}

function tidyYear(text: string): string | undefined {
  const [, first = '', century, second = ''] = /^(?:FY ?)?(\d{4}) ?[/–-] ?(\d{2})?(\d{2})$/i.exec(text) ?? [];
  const year = `${first}-${second}`;
  if (!isFinancialYear(year)) return undefined;
  return century === undefined || Number(century + second) === Number(first) + 1 ? year : undefined;
}

function tidyMonth(text: string): string | undefined {
  const named = /^([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  const figures = /^(\d{1,2})\/(\d{4})$/.exec(text);
  const month = named !== null ? monthNumber(named[1] as string) : Number(figures?.[1] ?? 0);
  const year = named?.[2] ?? figures?.[2];
  return year !== undefined && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

function tidySpan(text: string): string | undefined {
  const [from, to, ...rest] = text.split(/ to | – | - /.test(text) ? / to | – | - / : '/');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const [first, last] = [normaliseDate(from.trim()), normaliseDate(to.trim())];
  if (!('value' in first) || !('value' in last)) return undefined;
  const span = `${first.value}/${last.value}`;
  return parsePeriod(span) === undefined ? undefined : span;
}
