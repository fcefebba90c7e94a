import type { Figure } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { FORMULAS } from '../../method/formula/formulas';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Step } from '../enter/entry';
import { valueAt } from '../enter/step';

/** A ratio of two figures, worked from them. */
export function ratioStep(figure: Figure, figures: ReadonlyMap<string, Figure>): Step | undefined {
  const formula = FORMULAS[MEASURE_BY_ID.get(figure.measure)?.formula ?? ''];
  const names = Object.keys(formula?.factors ?? {});
  if (figure.value === undefined || formula === undefined || names.length !== 2 || figure.entries.length !== 2) return undefined;
  const parts = figure.entries.map((part) => figures.get(part));
  const texts = parts.map((part) => part?.exact ?? part?.value);
  if (texts.some((text) => text === undefined)) return undefined;
  const amount = formula.of(Object.fromEntries(names.map((name, at) => [name, texts[at] as string])));
  const factors = names.map((name, at) => [name, valueAt(figure.entries[at] as string, texts[at] as string)] as const);
  return { formula, amount: new Decimal(amount), factors: Object.fromEntries(factors) };
}
