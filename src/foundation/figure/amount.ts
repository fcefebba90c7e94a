import { Decimal } from '../number/decimal';
import { exactText } from '../number/round';
import type { Unit } from './unit';

/** A quantity with its unit: plain JSON, exact decimal text. A figure with a value is one. */
export interface Amount<U extends Unit = Unit> {
  readonly unit: U;
  readonly value: string;
  readonly exact?: string;
}

export function amount<const U extends Unit>(value: string, unit: U): Amount<U> {
  return { unit, value: exactText(new Decimal(value)) };
}

/** Adds two amounts of one unit, exactly. Hours and pounds do not compile. */
export function add<const U extends Unit>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<U> {
  return { unit: a.unit, value: exactText(new Decimal(a.exact ?? a.value).plus(b.exact ?? b.value)) };
}
