/** The quantile of a triangular distribution from 0 to 1 with its peak at `mode`. */
export function triangularQuantile(mode: number): (u: number) => number {
  const rest = 1 - mode;
  return (u) => (u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * rest));
}
