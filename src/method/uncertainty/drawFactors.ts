import { factorDraws } from './factorDraws';
import type { Spread } from './spread';
import { uniforms } from './uniforms';

/** An uncertain input, and the stream of numbers it is drawn from: inputs of one stream move together. */
export interface Uncertain extends Spread {
  readonly stream: string;
}

/** The factor of each input on every draw. A stream has a generator of its own, so that no input's draws hang on what else is drawn. */
export function drawFactors(inputs: readonly Uncertain[], seed: string, draws: number): Float64Array[] {
  const streams = new Map<string, Float64Array>();
  return inputs.map((input) => {
    const drawn = streams.get(input.stream) ?? uniforms(`${seed}|${input.stream}`, draws);
    streams.set(input.stream, drawn);
    return factorDraws(input, drawn);
  });
}
