import { issue } from '../../foundation/errors/issue';
import { type FinancialYear, yearsBetween } from '../../foundation/time/financialYear';
import { discountFactor } from '../../method/formula/discountFactor';
import { presentValue } from '../../method/formula/presentValue';
import { realAmount } from '../../method/formula/realAmount';
import { discountRate } from '../../method/parameter/discountRate';
import type { Decimal } from '../../foundation/number/decimal';
import type { Entry, Factor, Step } from '../enter/entry';
import { indexOfYear } from '../enter/money/nominal';
import type { Settled } from '../options';

/** What a flow is worth in other prices: entries made from entries, each once. */
export interface Worth {
  /** In the prices of the base year. */
  readonly real: (entry: Entry) => Entry;
  /** Real, and discounted to the base year. */
  readonly present: (entry: Entry) => Entry;
}

/** Works flows into the prices and the present value of one base year (rules C3, C4). */
export function worth(base: FinancialYear, options: Settled): Worth {
  const { schedule, midYear } = options;
  const index = memo((year: string) => indexOfYear(year, options));
  const discount = memo((year: string): Factor => {
    const years = yearsBetween(base, year);
    const value = discountFactor(discountRate.values[schedule], years, midYear);
    return {
      value,
      from: { parameter: discountRate.id, vintage: discountRate.vintage, key: `${schedule}, year ${years}${midYear ? ', mid-year' : ''}` },
    };
  });
  const make = (entry: Entry, step: 'real' | 'present'): Entry => {
    if (entry.amount === undefined) return entry;
    const from = entry.inPrices?.year ?? (entry.year as string);
    const id = `${entry.id}~${step},prices=${base}`;
    const [baseIndex, yearIndex] = [index(base), index(from)];
    if (baseIndex === undefined || yearIndex === undefined) {
      const missing = issue('prices_not_published', entry.of, { year: baseIndex === undefined ? base : from });
      return { ...entry, id, amount: undefined, missing };
    }
    const line: Step = entry.inPrices?.line ?? { formula: entry.formula, amount: entry.amount, factors: entry.factors() };
    const amount: Factor = { value: line.amount, from: { entry: entry.id, steps: () => [line] } };
    const factors: Record<string, Factor> = {
      amount,
      baseIndex,
      yearIndex,
      ...(step === 'present' ? { factor: discount(entry.year as string) } : {}),
    };
    const values = {
      amount: amount.value,
      baseIndex: baseIndex.value,
      yearIndex: yearIndex.value,
      factor: factors.factor?.value as Decimal,
    };
    const formula = step === 'present' ? presentValue : realAmount;
    return { ...entry, id, formula, factors: () => factors, amount: formula.value(values) };
  };
  const once = (step: 'real' | 'present') => {
    const made = new Map<Entry, Entry>();
    return (entry: Entry): Entry => {
      const known = made.get(entry) ?? make(entry, step);
      made.set(entry, known);
      return known;
    };
  };
  return { real: once('real'), present: once('present') };
}

function memo<T>(work: (year: string) => T): (year: string) => T {
  const known = new Map<string, T>();
  return (year) => {
    if (!known.has(year)) known.set(year, work(year));
    return known.get(year) as T;
  };
}
