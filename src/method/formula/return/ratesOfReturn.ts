import { Decimal, one } from '../../../foundation/number/decimal';
import { exactText } from '../../../foundation/number/round';
import { settle } from '../../../foundation/number/settle';
import { rootsOf } from './rootsOf';
import { changesOfSign, type Terms } from './terms';

/** Every internal rate of return of a flow between −0.99 and 10, and what there is to say of them (rule C6). */
export interface RatesOfReturn {
  /** Lowest first, each once: ratios as decimal text, settled at 20 places, so `0.1` is ten per cent. */
  readonly rates: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** How often the flow changes sign, noughts passed over. There are never more rates than this. */
  readonly changesOfSign: number;
  /** One change of sign: there is then one rate above −1, or none in reach. */
  readonly conventional: boolean;
  /** The flow is nought throughout, so that every rate is a root. None is then listed. */
  readonly everyRate: boolean;
}

export const LOWEST = '-0.99';
export const HIGHEST = '10';
const MOST_CHANGES = 60;
/** Beyond what was worked, a rate is taken to be exact: it then settles as an exact one does. */
const PLACES = 50;

export function ratesOfReturn(terms: Terms): RatesOfReturn {
  const changes = changesOfSign(terms.amounts).length;
  if (changes > MOST_CHANGES) throw new RangeError(`The flow changes sign ${changes} times; at most ${MOST_CHANGES} are worked.`);
  const rates = decimalRates(terms).map(exactText);
  return { rates, count: rates.length, changesOfSign: changes, conventional: changes === 1, everyRate: terms.amounts.length === 0 };
}

/**
 * Rates below nought and above are looked for apart: below, in 1 ÷ the discount factor, the terms in the other
 * order, so that powers of what is at most 1 never grow.
 */
export function decimalRates(terms: Terms): Decimal[] {
  const { times, amounts, aYear } = terms;
  const bits = 384 + 16 * changesOfSign(amounts).length;
  const unit = 1n << BigInt(bits);
  const lo = aYear === 1 ? unit / 101n : (unit * BigInt(aYear * 1000 - 4606)) / BigInt(aYear * 1000);
  const span = times[times.length - 1] ?? 0;
  const backwards = { aYear, times: times.map((time) => span - time).reverse(), amounts: [...amounts].reverse() };
  const yearly = (root: bigint) => new Decimal(root.toString()).div(unit.toString()).pow(aYear);
  const rates = [
    ...rootsOf(backwards, lo, bits).map((root) => yearly(root).minus(one)),
    ...rootsOf(terms, lo, bits)
      .map((root) => one.div(yearly(root)).minus(one))
      .reverse(),
  ].map((rate) => rate.toDecimalPlaces(PLACES));
  return rates.filter((rate, at) => rate.greaterThan(LOWEST) && rate.lessThan(HIGHEST) && !rates[at - 1]?.equals(rate)).map(settle);
}
