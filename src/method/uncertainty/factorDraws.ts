import { layOut, type Spread } from './spread';

/** The factor of every draw: where the input falls in its range, over its central value. */
export function factorDraws(spread: Spread, uniforms: Float64Array): Float64Array {
  const { from, width, quantile } = layOut(spread);
  const drawn = new Float64Array(uniforms.length);
  for (let at = 0; at < drawn.length; at++) drawn[at] = (from + width * quantile(uniforms[at] as number)) / spread.central;
  return drawn;
}
