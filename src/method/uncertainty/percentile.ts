/** The percentile of draws sorted upward: at place (n − 1) × share counted from nought, evenly between its two neighbours. */
export function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const before = Math.floor(place);
  const low = sorted[before] as number;
  return low + (place - before) * ((sorted[before + 1] ?? low) - low);
}
