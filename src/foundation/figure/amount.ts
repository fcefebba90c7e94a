import { decimalOf } from '../number/decimalOf';
import { exactText } from '../number/round';
import type { Unit } from './unit';

/** A quantity with its unit: plain JSON, exact decimal text. A figure with a value is one. */
export interface Amount<U extends Unit = Unit> {
  readonly unit: U;
  readonly value: string;
  readonly exact?: string;
}

/**
 * A quantity with its unit, exact (rule X4).
 *
 * @param value decimal text such as `12.50`.
 * @throws RangeError where it is not decimal text.
 *
 * @example
 * ```ts
 * import { add, amount } from 'benefits-realisation';
 *
 * console.log(add(amount('12.50', 'hours'), amount('7.25', 'hours'))); // { unit: 'hours', value: '19.75' }
 * ```
 */
export function amount<const U extends Unit>(value: string, unit: U): Amount<U> {
  return { unit, value: exactText(decimalOf(value)) };
}

/** Adds two amounts of one unit, exactly. Hours and pounds do not compile. */
export function add<const U extends Unit>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<U> {
  return { unit: a.unit, value: exactText(decimalOf(a.exact ?? a.value).plus(decimalOf(b.exact ?? b.value))) };
}
