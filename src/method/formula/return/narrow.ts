import { type Cell, cell, type Level } from './cell';

/** The scale up to which halving, in floating point, is the quicker. */
const HALVING = 44;
const FEWEST = 16n;

/**
 * A cell that holds one root, made as narrow as its scale allows. It is halved at first; once it is small, a
 * guess on the chord is hemmed in, ever more closely while that succeeds. Each end it keeps has a certain sign,
 * so that a bad guess costs time and nothing else.
 */
export function narrow(level: Level, start: Cell): Cell {
  const one = 1n << BigInt(level.scale);
  let now = start;
  let parts = FEWEST;
  for (let width = now.hi - now.lo; width > 2n; width = now.hi - now.lo) {
    const chord = level.scale > HALVING && width << 20n < one && now.lo > one === now.hi > one;
    const next = chord ? around(level, now, onChord(level, now), width / parts + 1n) : halved(level, now);
    const hemmed = chord && next.lo > now.lo && next.hi < now.hi;
    parts = hemmed ? parts * parts : FEWEST;
    now = chord && !hemmed ? halved(level, next) : next;
    if (now.hi - now.lo >= width) return now;
  }
  return now;
}

function halved(level: Level, now: Cell): Cell {
  return around(level, now, now.lo + (now.hi - now.lo) / 2n, 0n);
}

function onChord(level: Level, { lo, hi }: Cell): bigint {
  const [a, b] = [size(level.value(lo)), size(level.value(hi))];
  return a + b === 0n ? lo + (hi - lo) / 2n : lo + ((hi - lo) * a) / (a + b);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The part of a cell that holds the root, by the signs so far to each side of a guess, and further where those are not certain. */
function around(level: Level, { lo, hi, sign }: Cell, guess: bigint, reach: bigint): Cell {
  for (let far = reach; ; far = far * 2n + 1n) {
    const below = guess - far <= lo ? lo : guess - far;
    const above = guess + far >= hi ? hi : guess + far;
    const under = below === lo ? sign : level.at(below);
    if (under === -sign) return cell(lo, below, sign);
    const over = above === hi ? -sign : far === 0n ? under : level.at(above);
    if (over === sign) return cell(above, hi, sign);
    if (under !== 0 && over !== 0) return cell(below, above, sign);
  }
}
