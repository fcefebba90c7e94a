const LO = 1 / 11;
const HI = 100;
const MOST_STEPS = 200;

/**
 * The one rate between −0.99 and 10 of the amounts from one place to another where they change sign once, NaN
 * where it is not between those; nothing where they do not change sign once. By Newton's method on the discount
 * factor, from 1, halving the bracket wherever a step would leave it.
 */
export function conventionalRate(flows: Float64Array, from: number, to: number): number | undefined {
  let [changes, first, before] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const amount = flows[at] as number;
    if (!(amount - amount === 0)) throw new RangeError('Each flow must be a finite number.');
    if (amount === 0) continue;
    if (before === 0) first = amount;
    else if (amount > 0 !== before > 0) changes++;
    before = amount;
  }
  if (changes !== 1) return undefined;
  let [lo, hi, y] = [LO, HI, 1];
  for (let step = 0; step < MOST_STEPS; step++) {
    let [value, slope] = [0, 0];
    for (let at = to - 1; at >= from; at--) {
      slope = slope * y + value;
      value = value * y + (flows[at] as number);
    }
    if (value === 0) break;
    if (value > 0 === first > 0) lo = y;
    else hi = y;
    const next = y - value / slope;
    const into = next > lo && next < hi ? next : (lo + hi) / 2;
    if (into === y || Math.abs(into - y) <= y * 2e-16) break;
    y = into;
  }
  const isInside = y > LO * (1 + 1e-14) && y < HI * (1 - 1e-14);
  return isInside ? 1 / y - 1 : Number.NaN;
}
