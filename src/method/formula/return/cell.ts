import type { Sign } from './ball';

/**
 * A stretch of the discount factor, its ends in units of 2 to the power −scale.
 *
 * `sign` is that at its low end, where it is certain that the other end has the other sign and that there is
 * one root between, and no more. Nought: it may hold any number of roots, or none.
 */
export interface Cell {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly sign: Sign;
}

/** One level of a chain at one scale. */
export interface Level {
  /** The sign over a whole cell, nought where that is not certain. */
  readonly over: (cell: Cell) => Sign;
  readonly at: (point: bigint) => Sign;
  /** Its value, but for a factor that is the same on one side of 1. */
  readonly value: (point: bigint) => bigint;
  readonly scale: number;
}

export function cell(lo: bigint, hi: bigint, sign: Sign = 0): Cell {
  return { lo, hi, sign };
}
