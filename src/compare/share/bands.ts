import type { Decimal } from '../../foundation/number/decimal';

/** Upper ends of the bands an amount is shared in, in order; the last has none. A band is wide, so that it tells no amount. */
const POUNDS = [
  ['below_nought', 0],
  ['under_10000', 10_000],
  ['10000_to_50000', 50_000],
  ['50000_to_250000', 250_000],
  ['250000_to_1000000', 1_000_000],
] as const;

const HOURS = [
  ['below_nought', 0],
  ['under_100', 100],
  ['100_to_1000', 1000],
  ['1000_to_10000', 10_000],
] as const;

/** The band of an amount in pounds; nothing where it is not established. */
export function poundsBand(amount: Decimal | undefined): string | undefined {
  return bandOf(amount, POUNDS, '1000000_and_over');
}

/** The band of a number of hours; nothing where it is not established. */
export function hoursBand(hours: Decimal | undefined): string | undefined {
  return bandOf(hours, HOURS, '10000_and_over');
}

function bandOf(amount: Decimal | undefined, bands: readonly (readonly [string, number])[], last: string): string | undefined {
  if (amount === undefined) return undefined;
  return bands.find(([, end]) => amount.lessThan(end))?.[0] ?? last;
}
