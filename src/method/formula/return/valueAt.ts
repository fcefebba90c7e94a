/**
 * The sum of each amount times a discount factor y of at most 1 to the power of its time, by Horner's rule; y and
 * the result in units of 2 to the power −bits. Every multiplication is out by less than a unit, and the first
 * amount is at least 1, so no part too small to be seen decides a sign.
 */
export function valueAt(times: readonly number[], amounts: readonly bigint[], y: bigint, bits: number): bigint {
  const shift = BigInt(bits);
  let [value, gap, step] = [0n, 0, 0n];
  for (let at = amounts.length - 1; at > 0; at--) {
    const apart = (times[at] as number) - (times[at - 1] as number);
    if (apart !== gap) [gap, step] = [apart, power(y, apart, shift)];
    value = ((value + ((amounts[at] as bigint) << shift)) * step) >> shift;
  }
  return value + ((amounts[0] ?? 0n) << shift);
}

function power(y: bigint, exponent: number, shift: bigint): bigint {
  if (exponent === 1) return y;
  const half = power(y, Math.floor(exponent / 2), shift);
  const square = (half * half) >> shift;
  return exponent % 2 === 0 ? square : (square * y) >> shift;
}
