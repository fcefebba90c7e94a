import { pertQuantile } from './pertQuantile';
import { triangularQuantile } from './triangularQuantile';

/** How an input is said to vary: central is the most likely (rule C8). */
export interface Spread {
  readonly shape: 'triangular' | 'pert' | 'uniform';
  /** Whether low and high are the ends of the range, or its 10% and 90% points. */
  readonly bounds: 'bounds' | 'percentiles';
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A range laid out: where it begins, how wide it is, and the quantile of its shape from 0 to 1. */
export interface Range {
  readonly from: number;
  readonly width: number;
  readonly quantile: (u: number) => number;
}

const HALVINGS = 50;

/** The quantile of a shape from 0 to 1 with its peak at `mode`. */
function quantileOf(shape: Spread['shape'], mode: number): Range['quantile'] {
  if (shape === 'uniform') return (u) => u;
  return shape === 'pert' ? pertQuantile(mode) : triangularQuantile(mode);
}

/**
 * Lays a range out. Where low and high are its 10% and 90% points it is widened until they are: the peak of
 * the shape from 0 to 1 is sought, by halving fifty times, that puts central where it stands between the two.
 * A uniform range has no peak, and widens by an eighth at each end.
 */
export function layOut({ shape, bounds, low, central, high }: Spread): Range {
  const between = high - low;
  const place = between === 0 ? 0 : (central - low) / between;
  if (bounds === 'bounds') return { from: low, width: between, quantile: quantileOf(shape, place) };
  let [least, most] = [0, 1];
  for (let at = 0; at < HALVINGS && shape !== 'uniform'; at++) {
    const mode = (least + most) / 2;
    const quantile = quantileOf(shape, mode);
    const [p10, p90] = [quantile(0.1), quantile(0.9)];
    if ((mode - p10) / (p90 - p10) < place) least = mode;
    else most = mode;
  }
  const quantile = quantileOf(shape, (least + most) / 2);
  const width = between / (quantile(0.9) - quantile(0.1));
  return { from: low - width * quantile(0.1), width, quantile };
}
