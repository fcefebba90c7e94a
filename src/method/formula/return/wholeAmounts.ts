import { Decimal } from '../../../foundation/number/decimal';
import { decimalOf } from '../../../foundation/number/decimalOf';

const MOST_FLOWS = 2000;
const MOST_DIGITS = 700;

/** The door for flows from outside: decimal text, or numbers as their shortest decimal, all times one power of ten, so that they are whole. */
export function wholeAmounts(flows: readonly (number | string)[]): bigint[] {
  if (flows.length > MOST_FLOWS) throw new RangeError(`There are ${flows.length} flows; at most ${MOST_FLOWS} are read.`);
  const texts = flows.map(plain);
  const places = Math.max(0, ...texts.map((text) => fraction(text).length));
  return texts.map((text) => {
    const after = fraction(text);
    const before = after === '' ? text : text.slice(0, -after.length - 1);
    return BigInt(before + after.padEnd(places, '0'));
  });
}

function plain(flow: unknown): string {
  if (typeof flow === 'number' && Number.isFinite(flow)) return new Decimal(flow).toFixed();
  if (typeof flow === 'string' && flow.length > MOST_DIGITS) throw new RangeError(`A flow has more than ${MOST_DIGITS} digits.`);
  decimalOf(flow, 'Each flow');
  return flow as string;
}

function fraction(text: string): string {
  const point = text.indexOf('.');
  return point < 0 ? '' : text.slice(point + 1);
}
