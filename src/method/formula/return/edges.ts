import type { Cell } from './cell';
import type { Terms } from './terms';

/** Rates are looked for between these two, neither included: −0.99 and 10, as discount factors of a year 100 and 1/11. */
const EDGES = [
  { factor: [100n, 1n], inside: -1 },
  { factor: [1n, 11n], inside: 1 },
] as const;
type Edge = (typeof EDGES)[number];

/** A stretch of the discount factor that has all of them well inside it: e^−x is at least 1 − x. */
export function stretch(aYear: number, scale: number): readonly [bigint, bigint] {
  const one = 1n << BigInt(scale);
  const years = BigInt(aYear) * 1000n;
  return aYear === 1 ? [one / 12n, one * 101n] : [(one * (years - 2400n)) / years, (one * years) / (years - 4606n)];
}

/** Whether a cell lies within the edges, outside one of them, or across one that is to be looked at more closely. */
export function place(cell: Cell, scale: number, terms: Terms): 'inside' | 'outside' | 'across' {
  const places = EDGES.map((edge) => {
    const [lo, hi] = [cell.lo, cell.hi].map((point) => side(point, scale, edge, terms.aYear) * edge.inside) as [number, number];
    if (lo > 0 && hi > 0) return 'inside';
    if (lo <= 0 && hi <= 0) return 'outside';
    return cell.sign !== 0 && isRootAt(edge, terms) ? 'outside' : 'across';
  });
  return places.find((each) => each !== 'inside') ?? 'inside';
}

/** 1 where a point is above the edge, −1 where it is below, nought where it is the edge: by whole numbers. */
function side(point: bigint, scale: number, { factor: [over, under] }: Edge, aYear: number): number {
  const years = BigInt(aYear);
  const difference = point ** years * under - (over << (BigInt(scale) * years));
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * Whether the edge itself is a root, exactly. Neither y^n − 100 nor 11 × y^n − 1 has a factor for an n that
 * divides 365, so the powers of y below the n-th do not mix: the terms of each remainder must come to nought.
 */
function isRootAt({ factor: [over, under] }: Edge, { times, amounts, aYear }: Terms): boolean {
  const years = Math.floor((times[times.length - 1] ?? 0) / aYear);
  const sums = new Map<number, bigint>();
  times.forEach((time, at) => {
    const whole = BigInt(Math.floor(time / aYear));
    const value = (amounts[at] as bigint) * over ** whole * under ** (BigInt(years) - whole);
    sums.set(time % aYear, (sums.get(time % aYear) ?? 0n) + value);
  });
  return [...sums.values()].every((sum) => sum === 0n);
}
