import type { Unit } from '../../foundation/figure/unit';
import { Decimal } from '../../foundation/number/decimal';
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
    const clean: Partial<Record<F, Decimal>> = {};
    for (const name of Object.keys(declared.factors) as F[]) {
      const text: unknown = factors[name];
      if (typeof text !== 'string' || !/^-?\d+(\.\d+)?$/.test(text)) {
        throw new RangeError(`${declared.id}: ${name} must be decimal text such as 12.50.`);
      }
      clean[name] = new Decimal(text);
    }
    return exactText(value(clean as Record<F, Decimal>));
  };
  return { ...declared, value, of };
}
