import { compareText } from '../../foundation/errors/issue';
import { round } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import type { Amounts } from './amountsOf';
import type { SharedGroup, SharedTotal } from './shared';
import { type Fewest, isDominated, isEnough, isMixed, type Placed } from './suppress';

/** What a group is made from: an initiative’s cell of the table, whose it is, and its amounts. */
export interface Counted {
  readonly serviceArea: string;
  readonly capability: string;
  /** Tells councils apart, and is not shared. */
  readonly council: string;
  readonly failed: boolean;
  readonly amounts: Amounts;
}

type Row = Counted & Placed;

interface Cell {
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * Totals by service and capability, those of too few merged into one other part, and the next smallest with them
 * until that part is of enough and of two cells or more, whichever council takes its own off (rule F5). Too few is
 * fewer than `smallest` initiatives or, in a set of several councils, fewer than `smallest` councils. Where all
 * together are too few there is no table.
 */
export function groupsOf(counted: readonly Counted[], smallest: number): SharedGroup[] {
  const few: Fewest = { smallest, isOfSeveral: new Set(counted.map(({ council }) => council)).size > 1 };
  const cells = cellsOf(counted);
  const merged = cells.filter(({ rows }) => !isEnough(rows, few)).flatMap(({ rows }) => rows);
  const kept = cells.filter(({ rows }) => isEnough(rows, few));
  const isHeld = () => merged.length === 0 || (isEnough(merged, few) && isMixed(merged, few));
  while (!isHeld() && kept.length > 0) merged.push(...(kept.shift() as Cell).rows);
  if (!isHeld()) return [];
  const named = kept.map(({ rows }) => groupOf(rows, false, few)).sort((a, b) => compareText(keyOf(a), keyOf(b)));
  return merged.length === 0 ? named : [...named, groupOf(merged, true, few)];
}

/** The cells, the smallest first. */
function cellsOf(counted: readonly Counted[]): Cell[] {
  const by = new Map<string, Row[]>();
  for (const each of counted) {
    const cell = keyOf(each);
    const rows = by.get(cell) ?? [];
    rows.push({ ...each, cell });
    by.set(cell, rows);
  }
  return [...by.entries()].map(([key, rows]) => ({ key, rows })).sort((a, b) => a.rows.length - b.rows.length || compareText(a.key, b.key));
}

function keyOf({ serviceArea = '', capability = '' }: { readonly serviceArea?: string; readonly capability?: string }): string {
  return `${serviceArea} ${capability}`;
}

function groupOf(rows: readonly Row[], other: boolean, few: Fewest): SharedGroup {
  const [first] = rows;
  const named = other || first === undefined ? {} : { serviceArea: first.serviceArea, capability: first.capability };
  const total = (name: keyof Amounts): SharedTotal => {
    const known = rows.flatMap(({ amounts, cell, council }) => {
      const amount = amounts[name];
      return amount === undefined ? [] : [{ amount, cell, council }];
    });
    const isTold = isEnough(known, few) && (!other || isMixed(known, few)) && !isDominated(known, few);
    return { ...(isTold ? { value: round(sum(known.map(({ amount }) => amount)), 2) } : {}), established: known.length, of: rows.length };
  };
  return {
    ...named,
    other,
    initiatives: rows.length,
    failed: rows.filter(({ failed }) => failed).length,
    cost: total('cost'),
    hours: total('hours'),
    claimedHours: total('claimedHours'),
    realised: total('realised'),
    claimed: total('claimed'),
  };
}
