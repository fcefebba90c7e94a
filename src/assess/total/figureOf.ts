import { type Dimensions, type Figure, figureId } from '../../foundation/figure/figure';
import { UNITS, type Unit } from '../../foundation/figure/unit';
import type { Decimal } from '../../foundation/number/decimal';
import { exactText, round } from '../../foundation/number/round';

export interface Made {
  readonly of: string;
  readonly measure: string;
  readonly rule: string;
  readonly unit: Unit;
  readonly dimensions: Dimensions;
  readonly amount?: Decimal | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly parts: { readonly established: number; readonly of: number };
  readonly marks?: readonly string[];
  readonly entries: readonly string[];
}

/** A figure as it leaves: rounded once, the exact value beside it where that moved it (rule X4). */
export function figureOf({ of, measure, rule, unit, dimensions, amount, missing, parts, marks = [], entries }: Made): Figure {
  const shared = { id: figureId(of, measure, dimensions), of, measure, unit, ...dimensions };
  const tail = { parts, ...(marks.length === 0 ? {} : { marks }), rule, entries };
  if (amount === undefined) return { ...shared, missing: missing ?? [], ...tail };
  const exact = exactText(amount);
  const value = round(amount, UNITS[unit]);
  return { ...shared, value, ...(sameNumber(value, exact) ? {} : { exact }), ...tail };
}

function sameNumber(rounded: string, exact: string): boolean {
  return rounded === exact || (rounded.startsWith(exact) && /^\.?0*$/.test(rounded.slice(exact.length)));
}
