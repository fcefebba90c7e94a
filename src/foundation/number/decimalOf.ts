import { Decimal } from './decimal';

/** The door for decimal text from outside. Throws RangeError where it is anything else. */
export function decimalOf(text: unknown, name = 'amount'): Decimal {
  if (typeof text !== 'string' || !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${name} must be decimal text such as 12.50.`);
  return new Decimal(text);
}
