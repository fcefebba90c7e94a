import { type Decimal, nought } from '../../foundation/number/decimal';
import { overlapExcess } from '../../method/formula/overlapExcess';
import { CASH_RUNGS } from '../../foundation/figure/vocabulary';
import type { Saving } from '../../record/kind/saving';
import type { Entry, Factor, Step } from '../enter/entry';
import { valueAt, work } from '../enter/step';

/** An amount of a saving at a rung, landed or still to come, after what was taken off it before. */
export interface Cell {
  readonly saving: Saving;
  /** The first day of the saving: of two at one rung the earlier counts first. */
  readonly start: string;
  readonly entry: Entry;
  readonly amount: Decimal;
  /** The working of the amount. */
  readonly lines: readonly Step[];
}

/** What comes off an amount, and how that was worked. */
export interface Excess {
  readonly cell: Cell;
  readonly line: Step;
}

/** Fills a ceiling up: what has landed before what is to come, the top rung down, the earlier saving first. What finds no room is the excess (rule A8). */
export function fillUp(cells: readonly Cell[], ceilingOf: (cell: Cell) => Factor): Excess[] {
  const found: Excess[] = [];
  const counted = new Set<string>();
  let used: Decimal = nought;
  for (const cell of [...cells].sort(inOrder)) {
    const path = `savings/${cell.saving.id}`;
    if (cell.amount.lessThanOrEqualTo(0)) continue;
    const claimed: Factor = { value: cell.amount, from: { steps: () => cell.lines } };
    const before = valueAt([...counted].join(' ') || path, used);
    const line = work(overlapExcess, { claimed, ceiling: ceilingOf(cell), before });
    if (!line.amount.isZero()) found.push({ cell, line });
    used = used.plus(cell.amount).plus(line.amount);
    counted.add(path);
  }
  return found;
}

export function rungAt({ entry }: Cell): number {
  return CASH_RUNGS.indexOf(entry.rung as never);
}

function inOrder(a: Cell, b: Cell): number {
  if (a.entry.landed !== b.entry.landed) return a.entry.landed ? -1 : 1;
  const rungs = rungAt(b) - rungAt(a);
  if (rungs !== 0) return rungs;
  const [first, second] = [`${a.start} ${a.entry.id}`, `${b.start} ${b.entry.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The cells with what was taken off them. */
export function lessen(cells: readonly Cell[], taken: readonly Excess[]): Cell[] {
  const off = new Map(taken.map(({ cell, line }) => [cell, line]));
  return cells.map((cell) => {
    const line = off.get(cell);
    return line === undefined ? cell : { ...cell, amount: cell.amount.plus(line.amount), lines: [...cell.lines, line] };
  });
}
