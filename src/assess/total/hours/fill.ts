import type { Issue } from '../../../foundation/errors/issue';
import { type Decimal, nought } from '../../../foundation/number/decimal';
import { overlapHours } from '../../../method/formula/overlapHours';
import { type Entry, entryId, type Facets, type Factor, type Step } from '../../enter/entry';
import { lineOf, stepsOf, work } from '../../enter/step';
import type { Scope } from '../scope';
import type { Cell } from './cell';
import { whyOver } from './ceilingFindings';

/** What one cell takes its group over the ceiling by. */
export interface Over {
  readonly cell: Cell;
  readonly entry: Entry;
  /** What is to be said of it. */
  readonly why: Issue;
}

/**
 * Fills a ceiling with cells in their order (rule B10). Each takes off what it carries the sum beyond both the
 * ceiling and the most that those before it came to: losses lower down are not set against an excess above.
 */
export function fill(cells: readonly Cell[], ceiling: Factor, kind: 'activity' | 'staff_group', { of, ctx }: Scope): Over[] {
  const sums = [nought];
  for (const { net } of cells) sums.push((sums.at(-1) as Decimal).plus(net.value));
  const upTo = (count: number): Factor => ({
    value: sums[count] as Decimal,
    from: { steps: () => cells.slice(0, count).flatMap(({ net }) => stepsOf(net)) },
  });
  let most = 0;
  return cells.flatMap((cell, at): Over[] => {
    const step = work(overlapHours, { reach: upTo(at + 1), most: upTo(most), ceiling });
    if ((sums[at + 1] as Decimal).greaterThan(sums[most] as Decimal)) most = at + 1;
    if (step.amount.isZero()) return [];
    const why = whyOver(cell, step.amount, cells.slice(0, at), ceiling, kind, ctx);
    ctx.note(why);
    return [{ cell, entry: entryOf(cell, step, kind, of), why }];
  });
}

/** A cell after what was taken off it. */
export function lessOver(cell: Cell, over: readonly Over[]): Cell {
  const taken = over.find((each) => each.cell === cell);
  if (taken === undefined) return cell;
  const value = cell.net.value.plus(taken.entry.amount as Decimal);
  const steps = () => [...stepsOf(cell.net), lineOf(taken.entry)];
  return { ...cell, net: { value, from: { steps } } };
}

function entryOf({ path, year, rung, gate, grade }: Cell, { formula, amount, factors }: Step, kind: string, of: string): Entry {
  const facets = { gate, grade, kind, rung, year };
  return {
    id: scopedId(of, path, 'overlap_hours', facets),
    of,
    step: 'overlap_hours',
    unit: 'hours',
    part: path,
    landed: true,
    marks: ['overlap'],
    ...facets,
    amount,
    formula,
    factors: () => factors,
  };
}

/** The portfolio and an initiative may each adjust one row, by different amounts. */
export function scopedId(of: string, path: string, step: string, facets: Facets): string {
  return entryId(path, `${step},of=${of}`, facets);
}
