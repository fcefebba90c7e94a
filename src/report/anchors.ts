import type { Figure } from '../foundation/figure/figure';

/** Gives each element id once: a page may show a figure twice, and hold several portfolios. */
export interface Anchors {
  /** The level of a heading inside a section. */
  readonly level: number;
  readonly figure: (figure: Figure) => string | undefined;
  readonly next: (name: string) => string;
}

export function anchors(prefix: string, level: number): Anchors {
  const given = new Set<string>();
  let count = 0;
  return {
    level,
    figure: ({ id }) => {
      if (given.has(id)) return undefined;
      given.add(id);
      return spaceless(`${prefix}${id}`);
    },
    next: (name) => spaceless(`${prefix}${name}-${++count}`),
  };
}

/** An element id holds no white space. */
export function spaceless(id: string): string {
  return id.replace(/\s/g, (mark) => encodeURIComponent(mark));
}
