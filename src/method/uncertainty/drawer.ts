import { factorDraws } from './factorDraws';
import type { Spread } from './spread';
import { uniforms } from './uniforms';

/** An uncertain input, and the stream of numbers it is drawn from: inputs of one stream move together. */
export interface Uncertain extends Spread {
  readonly stream: string;
}

/** Gives the factor of an input on every draw. A stream has a generator of its own, so that no input's draws hang on what else is drawn. */
export function drawer(seed: string, draws: number): (input: Uncertain) => Float64Array {
  const streams = new Map<string, Float64Array>();
  const known = new Map<string, Float64Array>();
  return ({ stream, shape, bounds, low, central, high }) => {
    const key = JSON.stringify([stream, shape, bounds, low, central, high]);
    const made = known.get(key);
    if (made !== undefined) return made;
    const drawn = streams.get(stream) ?? uniforms(`${seed}|${stream}`, draws);
    streams.set(stream, drawn);
    const factors = factorDraws({ shape, bounds, low, central, high }, drawn);
    known.set(key, factors);
    return factors;
  };
}
