import { Decimal } from '../../../foundation/number/decimal';

const PLACES = 4;
const SCALE = 10 ** PLACES;

/** A quantity of at most 9 digits and 4 places as a whole number of ten-thousandths: exact in a double. */
export function scaled(text: string): number {
  return Math.round(Number(text) * SCALE);
}

/** A running exact sum of whole numbers: in doubles while they are safe, in bigint beyond. */
export class Tally {
  #small = 0;
  #large = 0n;

  /** Adds a × b, both whole. */
  add(a: number, b: number): void {
    const product = a * b;
    if (!Number.isSafeInteger(product)) {
      this.#large += BigInt(a) * BigInt(b);
      return;
    }
    const next = this.#small + product;
    if (Number.isSafeInteger(next)) this.#small = next;
    else {
      this.#large += BigInt(this.#small) + BigInt(product);
      this.#small = 0;
    }
  }

  /** The sum of products of two scaled quantities, as the quantity it stands for. */
  product(): Decimal {
    return new Decimal(`${this.#large + BigInt(this.#small)}e-${2 * PLACES}`);
  }
}
