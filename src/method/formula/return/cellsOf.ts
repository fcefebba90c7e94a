import type { Sign } from './ball';
import { type Cell, cell, type Level } from './cell';
import { narrow } from './narrow';

interface End {
  readonly at: bigint;
  readonly sign: Sign;
}

/**
 * The cells outside which a level has no root, from those of the level after it.
 *
 * Between two cells of the next level it has none, so this one, divided by a power of y, only rises or only
 * falls: it has one root there where its signs at the two ends differ, and none where they agree. Over a cell of
 * the next level it either has a certain sign, or the cell is kept: what is in it is then not known.
 */
export function cellsOf(level: Level, next: readonly Cell[], lo: bigint, hi: bigint): Cell[] {
  const found: Cell[] = [];
  const blocks = [cell(lo, lo), ...next, cell(hi, hi)].map((block) => ({ ...block, sign: level.over(block) }));
  let held = blocks[0]?.sign === 0 ? lo : undefined;
  for (let n = 1; n < blocks.length; n++) {
    const [before, after] = [blocks[n - 1] as Cell, blocks[n] as Cell];
    const left = certain(level, { at: before.hi, sign: before.sign }, after.lo);
    const right = certain(level, { at: after.lo, sign: after.sign }, left.at);
    const gap = { from: left.at, to: right.at, starts: left.sign || right.sign, ends: right.sign || left.sign };
    if (gap.starts === 0) continue;
    if (held !== undefined) found.push(cell(held, gap.from));
    held = after.sign === 0 ? gap.to : undefined;
    if (gap.starts !== gap.ends) found.push(narrow(level, cell(gap.from, gap.to, gap.starts)));
  }
  if (held !== undefined) found.push(cell(held, hi));
  return found;
}

/** The first point from an end inwards where the sign is certain, or the limit, whatever it is there. */
function certain(level: Level, end: End, limit: bigint): End {
  let { at, sign } = end;
  const inwards = limit >= at ? 1n : -1n;
  for (let step = inwards; sign === 0 && at !== limit; step *= 2n) {
    at = (limit - at - step) * inwards > 0n ? at + step : limit;
    sign = level.at(at);
  }
  return { at, sign };
}
