import { type FinancialYear, plusYears, yearsBetween } from '../../foundation/time/financialYear';
import { Decimal, one } from '../../foundation/number/decimal';
import { gdpDeflator202603 } from './gdpDeflator202603';
import { gdpDeflator202606 } from './gdpDeflator202606';
import type { Parameter } from './parameter';

/** Index by financial year, then the growth of each forecast year after the last index. */
export interface DeflatorSeries {
  readonly index: Readonly<Record<FinancialYear, string>>;
  readonly growth: Readonly<Record<FinancialYear, string>>;
}

export type Deflator = Parameter<DeflatorSeries>;

/** Every vintage held, each apart from the others: no calculation mixes two (rule C3). */
export const GDP_DEFLATORS = { '2026-06': gdpDeflator202606, '2026-03': gdpDeflator202603 } as const satisfies Record<string, Deflator>;

/**
 * The index of a financial year: published, or chained at full precision from the last published index
 * by forecast growth, the last growth repeating (rule C3). Nothing before the series begins.
 */
export function deflatorIndex(deflator: Deflator, year: FinancialYear): Decimal | undefined {
  const { index, growth } = deflator.values;
  const published = index[year];
  if (published !== undefined) return new Decimal(published);
  const last = Object.keys(index).sort().at(-1) as FinancialYear;
  if (year < last) return undefined;
  let chained = new Decimal(index[last] as string);
  let rate = lastGrowth(index);
  for (let step = 1; step <= yearsBetween(last, year); step++) {
    const stated = growth[plusYears(last, step)];
    if (stated !== undefined) rate = new Decimal(stated).div(100);
    chained = chained.times(one.plus(rate));
  }
  return chained;
}

function lastGrowth(index: DeflatorSeries['index']): Decimal {
  const [before, last] = Object.keys(index).sort().slice(-2) as [FinancialYear, FinancialYear];
  return new Decimal(index[last] as string).div(index[before] as string).minus(1);
}
