import { utc } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';

const IN_UTC = { in: utc } as const;

/** A calendar date written `2026-03-31`. Text sorts as time does. */
export type IsoDate = string;

/** A day that exists, in a year that a council's record can speak of: 1900 to 2199. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isKnownYear(text) && isValid(parseISO(text, IN_UTC));
}

/** Whether text begins with a year from 1900 to 2199: later or earlier ones are slips, and no calendar here runs so far. */
export function isKnownYear(text: string): boolean {
  return text >= '1900' && text < '2200';
}

export function isoDate(date: Date): IsoDate {
  return formatISO(date, { ...IN_UTC, representation: 'date' });
}

export function dateOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function plusDays(date: IsoDate, days: number): IsoDate {
  return isoDate(addDays(parseISO(date, IN_UTC), days, IN_UTC));
}

export function plusMonths(date: IsoDate, months: number): IsoDate {
  return isoDate(addMonths(parseISO(date, IN_UTC), months, IN_UTC));
}

/** Days from one date to another, both counted; nought or less where the second is before the first. */
export function daysInclusive(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(parseISO(to, IN_UTC), parseISO(from, IN_UTC), IN_UTC) + 1;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
