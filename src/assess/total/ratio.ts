import type { Figure } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { FORMULAS } from '../../method/formula/formulas';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { figureOf } from './figureOf';

/** A figure that is a ratio of two figures, by the formula of its measure. It has no value where the lower is nought. */
export function ratio(
  measure: string,
  of: string,
  over: Figure,
  under: Figure,
  names: readonly [string, string],
  dimensions: object,
): Figure {
  const { rule, unit, formula } = MEASURE_BY_ID.get(measure) as { rule: string; unit: 'ratio'; formula: string };
  const [top, bottom] = [exactOf(over), exactOf(under)];
  const nil = bottom?.isZero() ? ['nothing_to_divide_by'] : undefined;
  const missing =
    top === undefined || bottom === undefined ? [...new Set([...(over.missing ?? []), ...(under.missing ?? [])])].sort() : nil;
  return figureOf({
    of,
    measure,
    rule,
    unit,
    dimensions,
    missing,
    parts: under.parts,
    amount:
      missing === undefined
        ? (FORMULAS[formula] as (typeof FORMULAS)[string]).value({ [names[0]]: top, [names[1]]: bottom } as Record<string, Decimal>)
        : undefined,
    entries: [over.id, under.id],
  });
}

function exactOf({ exact, value }: Figure): Decimal | undefined {
  const text = exact ?? value;
  return text === undefined ? undefined : new Decimal(text);
}
