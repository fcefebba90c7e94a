/**
 * Flows as a polynomial in the discount factor of one unit of time: the sum of `amounts[i]` × the factor to the
 * power `times[i]`. A rate r is a root where that factor is (1 + r) to the power −1 ÷ `aYear`.
 */
export interface Terms {
  /** Whole units of time, rising, the first nought. */
  readonly times: readonly number[];
  /** Whole numbers, none nought. */
  readonly amounts: readonly bigint[];
  /** Units of time in the period that a rate is for: 1, or 365 where they are days and a rate is a year's. */
  readonly aYear: number;
}

/** Sums what falls at one time, leaves out what comes to nought, and counts time from the first that is left, in the longest unit. */
export function termsOf(times: readonly number[], amounts: readonly bigint[], aYear: number): Terms {
  const sums = new Map<number, bigint>();
  times.forEach((time, at) => {
    sums.set(time, (sums.get(time) ?? 0n) + (amounts[at] ?? 0n));
  });
  const kept = [...sums].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => a - b);
  const first = kept[0]?.[0] ?? 0;
  const unit = kept.reduce((common, [time]) => divisor(common, time - first), aYear);
  return { times: kept.map(([time]) => (time - first) / unit), amounts: kept.map(([, amount]) => amount), aYear: aYear / unit };
}

/** The places of the flows after which the next has the other sign. */
export function changesOfSign(amounts: readonly bigint[]): number[] {
  return amounts.flatMap((amount, at) => ((amounts[at + 1] ?? amount) > 0n === amount > 0n ? [] : [at]));
}

export function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
