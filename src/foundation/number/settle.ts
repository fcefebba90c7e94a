import type { Decimal } from './decimal';

const SETTLED_PLACES = 20;

/** Settles a formula's result at 20 places (rule X4), so that sums are exact and in any order. */
export function settle(value: Decimal): Decimal {
  return value.toDecimalPlaces(SETTLED_PLACES);
}
