import type { Unit } from '../../foundation/figure/unit';
import type { Decimal } from '../../foundation/number/decimal';
import { decimalOf } from '../../foundation/number/decimalOf';
import { exactText } from '../../foundation/number/round';
import { settle } from '../../foundation/number/settle';

/** What a formula is declared from. */
export interface Declared<F extends string> {
  readonly id: string;
  readonly rule: string;
  readonly unit: Unit;
  /** Each factor with its unit. */
  readonly factors: Readonly<Record<F, Unit>>;
  /** The same as spreadsheet text, factors by name. */
  readonly sheet: string;
  readonly value: (factors: Readonly<Record<F, Decimal>>) => Decimal;
}

/** A formula, declared once: every mechanism that needs its value, its words or its cells reads this. */
export interface Formula<F extends string = string> extends Declared<F> {
  /** Works on decimal text: the door for those outside. Throws RangeError where a factor is no decimal number. */
  readonly of: (factors: Readonly<Record<F, string>>) => string;
}

/** Declares a formula; its value is settled at 20 places (rule X4). */
export function formula<const F extends string>(declared: Declared<F>): Formula<F> {
  const value = (factors: Readonly<Record<F, Decimal>>) => settle(declared.value(factors));
  const of = (factors: Readonly<Record<F, string>>) => {
    const names = Object.keys(declared.factors) as F[];
    const clean = Object.fromEntries(names.map((name) => [name, decimalOf(factors[name], `${declared.id}: ${name}`)]));
    const result = value(clean as Record<F, Decimal>);
    if (!result.isFinite()) throw new RangeError(`${declared.id}: a factor it divides by is nought.`);
    return exactText(result);
  };
  return { ...declared, value, of };
}
