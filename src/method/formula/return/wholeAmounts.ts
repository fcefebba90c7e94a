import { Decimal } from '../../../foundation/number/decimal';
import { decimalOf } from '../../../foundation/number/decimalOf';

/** One flow: decimal text, or a number, taken as its shortest decimal. Costs are negative. */
export type Flow = number | string;

const MOST_FLOWS = 2000;
const MOST_DIGITS = 700;

/** The door for flows from outside, exact. */
export function flowAmounts(flows: readonly Flow[]): Decimal[] {
  if (flows.length > MOST_FLOWS) throw new RangeError(`There are ${flows.length} flows; at most ${MOST_FLOWS} are read.`);
  return flows.map((flow) => {
    const amount = typeof flow === 'number' && Number.isFinite(flow) ? new Decimal(flow) : decimalOf(flow, 'Each flow');
    if (amount.toFixed().length > MOST_DIGITS) throw new RangeError(`A flow has more than ${MOST_DIGITS} digits.`);
    return amount;
  });
}

/** All times the one power of ten that makes them whole. */
export function wholeAmounts(amounts: readonly Decimal[]): bigint[] {
  const places = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
  return amounts.map((amount) => BigInt(amount.toFixed(places).replace('.', '')));
}
