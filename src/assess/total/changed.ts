import type { Span } from '../../foundation/time/span';
import type { Entry, Step } from '../enter/entry';

/** An entry worked on: its amount, and what it was recorded as in other prices, each by the same step. */
export function changed(entry: Entry, suffix: string, span: Span | undefined, by: (line: Step) => Step): Entry {
  const id = `${entry.id}${suffix}`;
  if (entry.amount === undefined) return { ...entry, id, span };
  const line = by({ formula: entry.formula, amount: entry.amount, factors: entry.factors() });
  const inPrices = entry.inPrices === undefined ? undefined : { year: entry.inPrices.year, line: by(entry.inPrices.line) };
  return { ...entry, id, span, inPrices, amount: line.amount, formula: line.formula, factors: () => line.factors };
}
