import { issue } from '../../foundation/errors/issue';
import { type FinancialYear, yearsBetween } from '../../foundation/time/financialYear';
import { discountFactor } from '../../method/formula/discountFactor';
import { presentValue } from '../../method/formula/presentValue';
import { realAmount } from '../../method/formula/realAmount';
import { type Deflator, deflatorIndex } from '../../method/parameter/gdpDeflator';
import { discountRate } from '../../method/parameter/discountRate';
import type { Decimal } from '../../foundation/number/decimal';
import type { Entry, Factor } from '../enter/entry';
import type { Settled } from '../options';

/** What a flow is worth in other prices: entries made from entries, each once. */
export interface Worth {
  /** In the pounds of its own year, where it was recorded in another's. */
  readonly nominal: (entry: Entry) => Entry;
  /** In the prices of the base year. */
  readonly real: (entry: Entry) => Entry;
  /** Real, and discounted to the base year. */
  readonly present: (entry: Entry) => Entry;
}

/** Works flows into the prices and the present value of one base year (rules C3, C4). */
export function worth(base: FinancialYear, { edition, schedule, midYear }: Settled): Worth {
  const indices = memo((year: string) => deflatorIndex(edition.deflator as Deflator, year));
  const factors = memo((year: string) => discountFactor(discountRate.values[schedule], yearsBetween(base, year), midYear));
  const index = (year: string): Factor => ({
    value: indices(year) as Decimal, from: { parameter: edition.deflator.id, vintage: edition.deflator.vintage, key: year },
  });
  const make = (entry: Entry, to: string, step: 'nominal' | 'real' | 'present'): Entry => {
    if (entry.amount === undefined) return entry;
    const from = entry.priceYear ?? (entry.year as string);
    const id = `${entry.id}~${step}${step === 'nominal' ? '' : `,prices=${base}`}`;
    const unknown = [to, from].find((year) => indices(year) === undefined);
    if (unknown !== undefined) {
      const missing = issue('prices_not_published', entry.of, { year: unknown });
      return { ...entry, id, amount: undefined, missing };
    }
    const amount: Factor = { value: entry.amount, from: { entry: entry.id, steps: () => [{ formula: entry.formula, amount: entry.amount as Decimal, factors: entry.factors() }] } };
    const parts = { amount, baseIndex: index(to), yearIndex: index(from) };
    if (step === 'present') {
      const factor: Factor = { value: factors(entry.year as string), from: { parameter: discountRate.id, vintage: discountRate.vintage, key: `${schedule}, year ${yearsBetween(base, entry.year as string)}` } };
      const all = { ...parts, factor };
      return { ...entry, id, formula: presentValue, factors: () => all, amount: presentValue.value({ amount: amount.value, baseIndex: parts.baseIndex.value, yearIndex: parts.yearIndex.value, factor: factor.value }) };
    }
    return { ...entry, id, formula: realAmount, factors: () => parts, amount: realAmount.value({ amount: amount.value, baseIndex: parts.baseIndex.value, yearIndex: parts.yearIndex.value }) };
  };
  const once = (step: 'nominal' | 'real' | 'present', to: (entry: Entry) => string) => {
    const made = new Map<Entry, Entry>();
    return (entry: Entry): Entry => {
      const known = made.get(entry) ?? make(entry, to(entry), step);
      made.set(entry, known);
      return known;
    };
  };
  const nominal = once('nominal', (entry) => entry.year as string);
  return {
    nominal: (entry) => (entry.priceYear === undefined || entry.priceYear === entry.year || entry.year === undefined ? entry : nominal(entry)),
    real: once('real', () => base),
    present: once('present', () => base),
  };
}

function memo<T>(work: (year: string) => T): (year: string) => T {
  const known = new Map<string, T>();
  return (year) => {
    if (!known.has(year)) known.set(year, work(year));
    return known.get(year) as T;
  };
}
