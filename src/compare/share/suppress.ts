import type { Decimal } from '../../foundation/number/decimal';
import { nought } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';

/** Of which cell of the table an initiative is, and of which council. */
export interface Placed {
  readonly cell: string;
  readonly council: string;
}

/** How few is too few: of initiatives, and of councils too where the set is of several. */
export interface Fewest {
  readonly smallest: number;
  readonly isOfSeveral: boolean;
}

/** A total tells of its largest part where all but the two largest come to no more than this share of it. */
const ALL_BUT_TWO = 0.1;

/**
 * Whether there are enough to give a total of (rule F5): of initiatives and, where the set is of several councils,
 * of councils. Each of those knows its own part and can take it off, so that four of its own and one of another’s
 * would tell it the other’s.
 */
export function isEnough(rows: readonly Placed[], { smallest, isOfSeveral }: Fewest): boolean {
  return rows.length >= smallest && (!isOfSeveral || new Set(rows.map(({ council }) => council)).size >= smallest);
}

/** Whether two cells or more are left whichever one council takes its own part off: else what is left is a hidden cell. */
export function isMixed(rows: readonly Placed[], { isOfSeveral }: Fewest): boolean {
  const cells = new Map<string, Set<string>>();
  for (const { cell, council } of rows) cells.set(cell, (cells.get(cell) ?? new Set()).add(council));
  if (!isOfSeveral) return cells.size >= 2;
  const alone = new Map<string, number>();
  for (const [council, ...others] of cells.values())
    if (council !== undefined && others.length === 0) alone.set(council, (alone.get(council) ?? 0) + 1);
  return cells.size - Math.max(0, ...alone.values()) >= 2;
}

/** Whether a total would tell of its largest part, a council’s where the set is of several, to whoever holds the next largest; nothing but noughts would tell of each. */
export function isDominated(parts: readonly { readonly council: string; readonly amount: Decimal }[], { isOfSeveral }: Fewest): boolean {
  const by = new Map<string, Decimal>();
  for (const [at, { council, amount }] of parts.entries()) {
    const whose = isOfSeveral ? council : String(at);
    by.set(whose, (by.get(whose) ?? nought).plus(amount.abs()));
  }
  const [largest = nought, , ...rest] = [...by.values()].sort((a, b) => b.comparedTo(a));
  return sum(rest).lessThanOrEqualTo(largest.times(ALL_BUT_TWO));
}
