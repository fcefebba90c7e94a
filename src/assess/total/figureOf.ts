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

/** What a figure says, whatever it is cut by. */
export interface Said extends Pick<Figure, 'value' | 'exact' | 'missing' | 'parts' | 'marks'> {}

/** A figure as it leaves: rounded once, the exact value beside it where that moved it (rule X4). */
export function figureOf(made: Made): Figure {
  return figureSaying(saidOf(made), made);
}

export function figureSaying(said: Said, { of, measure, rule, unit, dimensions, entries }: Omit<Made, keyof Said | 'amount'>): Figure {
  return { id: figureId(of, measure, dimensions), of, measure, unit, ...dimensions, ...said, rule, entries };
}

export function saidOf({ unit, amount, missing, parts, marks = [] }: Pick<Made, 'unit' | 'amount' | 'missing' | 'parts' | 'marks'>): Said {
  const tail = marks.length === 0 ? { parts } : { parts, marks };
  if (amount === undefined) return { missing: missing ?? [], ...tail };
  const exact = exactText(amount);
  const value = round(amount, UNITS[unit]);
  return sameNumber(value, exact) ? { value, ...tail } : { value, exact, ...tail };
}

function sameNumber(rounded: string, exact: string): boolean {
  return rounded === exact || (rounded.startsWith(exact) && /^\.?0*$/.test(rounded.slice(exact.length)));
}
