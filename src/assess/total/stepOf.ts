import { type Decimal, nought } from '../../foundation/number/decimal';
import type { Entry, Factor, Step } from '../enter/entry';
import { countedEntries } from './totals';

/** The entries that count, as one factor of a formula. */
export function factorOf({ amount, entries }: { amount?: Decimal | undefined; entries: readonly Entry[] }): Factor {
  const counted = () =>
    countedEntries(entries).map((entry) => ({
      formula: entry.formula,
      amount: entry.amount as Decimal,
      factors: entry.factors(),
      entry: entry.id,
      of: entry.of,
    }));
  return { value: amount ?? nought, from: { steps: counted } };
}

/** A formula worked on those of its factors that it names. */
export function stepOf(formula: Step['formula'], all: Readonly<Record<string, Factor>>): Step {
  const factors = Object.fromEntries(Object.keys(formula.factors).map((name) => [name, all[name] as Factor]));
  const values = Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value]));
  const nil = formula.sheet.includes('/') && (values.costs ?? values.netAYear)?.isZero();
  return { formula, factors, amount: nil ? nought : formula.value(values) };
}

export function amountOf({ amount }: { amount?: Decimal | undefined }): Decimal {
  return amount ?? nought;
}

type Parts = { readonly parts: { readonly established: number; readonly of: number } };

export function partsTogether({ parts: a }: Parts, { parts: b }: Parts): Parts['parts'] {
  return { established: a.established + b.established, of: a.of + b.of };
}
