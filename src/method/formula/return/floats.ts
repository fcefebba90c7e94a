/** Bits to a block: 2 to this power, and its square, are within floating point. */
const BLOCK = 500;
export const UP: number = Number(1n << 500n);
export const DOWN: number = 1 / UP;
const UNIT = Number(1n << 60n);

/** Numbers of any size: `parts[i]` × 2^(500 × `blocks[i]`), each part from 1 up to 2^500, whatever its sign. */
export interface Floats {
  readonly parts: Float64Array;
  readonly blocks: Int32Array;
}

export function floatsOf(amounts: readonly bigint[]): Floats {
  const blocks = Int32Array.from(amounts, (amount) => Math.floor((size(amount).toString(2).length - 1) / BLOCK));
  const parts = Float64Array.from(amounts, (amount, at) => Number((amount << 60n) >> BigInt(BLOCK * (blocks[at] as number))) / UNIT);
  return { parts, blocks };
}

/** Each number times a whole number that is not nought. */
export function weighed({ parts, blocks }: Floats, by: readonly number[]): Floats {
  const heavier = { parts: parts.map((part, at) => part * (by[at] as number)), blocks: blocks.slice() };
  heavier.parts.forEach((part, at) => {
    if (Math.abs(part) < UP) return;
    heavier.parts[at] = part * DOWN;
    heavier.blocks[at] = (heavier.blocks[at] as number) + 1;
  });
  return heavier;
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
