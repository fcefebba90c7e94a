import type { Cell } from './cell';
import { cellsOf } from './cellsOf';
import { type Chain, chainOf } from './chain';
import { place, stretch } from './edges';
import { levelOf } from './level';
import { squareFree } from './squareFree';
import { divisor, type Terms, termsOf } from './terms';

const FIRST_SCALE = 44;
/** The longest polynomial that is searched for roots it has twice; beyond, 200 digits decide. */
const LONGEST = 3000;
const LAST_SCALE = 16 * FIRST_SCALE;

/** Cells with one root each, the roots of these terms between the edges, and the chain and scale that they are cells of. */
export interface RootCells {
  readonly chain: Chain;
  readonly scale: number;
  readonly cells: readonly Cell[];
}

/**
 * Every root between the edges, in a cell of its own. The scale is doubled until each cell is known to hold one.
 * That comes to an end where no root is there twice: near a root that is there once, the next level is not
 * nought. Where one is, the terms give way to those with the same roots, each once.
 */
export function rootCells(terms: Terms): RootCells {
  const chain = chainOf(terms);
  for (let scale = FIRST_SCALE; ; scale *= 2) {
    const cells = within(everyCell(chain, scale), scale, chain);
    if (cells.every(({ sign }) => sign !== 0)) return { chain, scale, cells };
    const long = spanOf(terms) > LONGEST;
    const once = long || scale > FIRST_SCALE ? undefined : squareFree(denseOf(terms));
    if (once !== undefined) return rootCells(sparseOf(once, terms));
    if (long && scale >= LAST_SCALE) return { chain, scale, cells };
  }
}

function everyCell(chain: Chain, scale: number): Cell[] {
  const [lo, hi] = stretch(chain.aYear, scale);
  let cells: Cell[] = [];
  for (let level = chain.changes - 1; level >= 0; level--)
    cells = cellsOf(levelOf(chain, level, scale, level > 0 && scale === FIRST_SCALE), cells, lo, hi);
  return cells;
}

function within(cells: readonly Cell[], scale: number, terms: Terms): Cell[] {
  return cells.filter((each) => place(each, scale, terms) !== 'outside');
}

function stepOf({ times }: Terms): number {
  return times.reduce(divisor, 0);
}

function spanOf(terms: Terms): number {
  return (terms.times[terms.times.length - 1] ?? 0) / stepOf(terms);
}

function denseOf(terms: Terms): bigint[] {
  const amounts = new Array<bigint>(spanOf(terms) + 1).fill(0n);
  terms.times.forEach((time, at) => {
    amounts[time / stepOf(terms)] = terms.amounts[at] as bigint;
  });
  return amounts;
}

function sparseOf(amounts: readonly bigint[], terms: Terms): Terms {
  const step = stepOf(terms);
  return termsOf(
    amounts.map((_, at) => at * step),
    amounts,
    terms.aYear,
  );
}
