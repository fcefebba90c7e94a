import type { Row } from '../kind/portfolio';

/** The rows of one table as they are being read, with where each stood. */
export interface TableRows {
  rows: Row[];
  /** The place of each row in its file, counted from nought; nothing while every row stands where it stood. */
  at: number[] | undefined;
}

export function placeOf({ at }: TableRows, index: number): number {
  return at === undefined ? index : (at[index] as number);
}
