import type { Decimal } from '../../../foundation/number/decimal';
import { exactText } from '../../../foundation/number/round';
import { rateOf } from './rateOf';
import { rootCells } from './rootCells';
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

export function ratesOfReturn(terms: Terms): RatesOfReturn {
  const changes = changesOfSign(terms.amounts).length;
  const rates = decimalRates(terms).map(exactText);
  return { rates, count: rates.length, changesOfSign: changes, conventional: changes === 1, everyRate: terms.amounts.length === 0 };
}

/** Every rate, lowest first, settled at 20 places (rule X4): the latest discount factor is the lowest rate. */
export function decimalRates(terms: Terms): Decimal[] {
  const { chain, cells, scale } = rootCells(terms);
  return cells.flatMap((cell) => rateOf(chain, cell, scale) ?? []).reverse();
}
