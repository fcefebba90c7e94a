/** An amount that moves with the product of some of the factors, each named by its place. */
export interface Term {
  readonly amount: number;
  readonly factors: readonly number[];
}

/** What the terms come to on every draw: the sum of each amount times the draws of its factors. */
export function outcomes(terms: readonly Term[], draws: readonly Float64Array[], count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { amount, factors } of terms) {
    const [first, second, ...rest] = factors.map((place) => draws[place] as Float64Array);
    if (first === undefined) for (let at = 0; at < count; at++) sums[at] = (sums[at] as number) + amount;
    else if (second === undefined) for (let at = 0; at < count; at++) sums[at] = (sums[at] as number) + amount * (first[at] as number);
    else {
      for (let at = 0; at < count; at++) {
        let product = amount * (first[at] as number) * (second[at] as number);
        for (const each of rest) product *= each[at] as number;
        sums[at] = (sums[at] as number) + product;
      }
    }
  }
  return sums;
}
