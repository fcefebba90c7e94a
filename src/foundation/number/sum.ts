import { type Decimal, nought } from './decimal';

export function sum(values: Iterable<Decimal>): Decimal {
  let total = nought;
  for (const value of values) total = total.plus(value);
  return total;
}
