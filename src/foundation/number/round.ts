import type { Decimal } from './decimal';

/** Decimal text rounded half away from zero, without a minus on nought. Used once, on the way out (rule X4). */
export function round(value: Decimal, places: number): string {
  const text = value.toFixed(places);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}

/** Decimal text of the exact value, without trailing noughts. */
export function exactText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
