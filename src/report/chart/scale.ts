/** Units of the drawing: as wide as a telephone, so that words are never small. */
export const WIDTH = 320;

/** From values to places along the drawing, nought always among them. */
export interface Scale {
  readonly at: (value: string) => number;
  readonly nought: number;
}

/** A scale over values, from one edge to the other less a margin; places are to a tenth, the same on every machine. */
export function scaleOf(values: readonly string[], margin = 0): Scale {
  const numbers = values.map(Number);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const span = high - low === 0 ? 1 : high - low;
  const at = (value: string) => Math.round((margin + ((Number(value) - low) / span) * (WIDTH - 2 * margin)) * 10) / 10;
  return { at, nought: at('0') };
}
