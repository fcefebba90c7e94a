import { dateOf, isDate } from '../../../foundation/time/date';
import { aloud, fault, type Normal } from './normal';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The number of a month named in English, or nought. */
export function monthNumber(name: string): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const long = LONG_MONTHS[at]?.toLowerCase() ?? '';
  return at >= 0 && long.startsWith(name.toLowerCase()) ? at + 1 : 0;
}

/** A day. `31/03/2026` has one meaning; `03/04/2026` has two. */
export function normaliseDate(text: string): Normal {
  if (isDate(text)) return { value: text };
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/.exec(text)?.[1];
  if (midnight !== undefined && isDate(midnight)) return aloud(midnight);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) {
    const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    const dayFirst = dateOf(year, second, first);
    const monthFirst = dateOf(year, first, second);
    if (isDate(dayFirst) && isDate(monthFirst) && first !== second) {
      return fault('two_readings', { found: text, one: dayFirst, other: monthFirst });
    }
    if (isDate(dayFirst)) return aloud(dayFirst);
  }
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (named !== null) {
    const date = dateOf(Number(named[3]), monthNumber(named[2] as string), Number(named[1]));
    if (isDate(date)) return aloud(date);
  }
  return fault('not_a_date', { found: text, write: 'a day such as 2026-03-31' });
}
