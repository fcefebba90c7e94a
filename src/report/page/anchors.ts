import type { Figure } from '../../foundation/figure/figure';

/** Gives each element id once: a page may show a figure twice, and hold several portfolios. */
export interface Anchors {
  /** The level of a heading inside a section. */
  readonly level: number;
  /** The id of a figure’s element, the first time it is shown. */
  readonly figure: (figure: Figure) => string | undefined;
  /** The id of the element that holds a figure’s working; none where the page has no workings. */
  readonly why: (figure: Pick<Figure, 'id'>) => string | undefined;
  /** The id of the element that holds the working of an entry. */
  readonly entry: (id: string) => string;
  /** The id of a finding’s element, by its words. */
  readonly finding: (words: string) => string;
  /** The same, the first time that it is said. */
  readonly said: (words: string) => string | undefined;
  readonly next: (name: string) => string;
  /** The figures shown since this was last asked, each once on the page. */
  readonly shown: () => Figure[];
}

export function anchors(prefix: string, level: number, hasWorkings = false): Anchors {
  const given = new Set<string>();
  let count = 0;
  let fresh: Figure[] = [];
  const numbers = new Map<string, number>();
  /** Short, for there are thousands of them. */
  const place = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return spaceless(`${prefix}${kind}${number}`);
  };
  return {
    level,
    figure: (figure) => {
      if (given.has(figure.id)) return undefined;
      given.add(figure.id);
      fresh.push(figure);
      return spaceless(`${prefix}${figure.id}`);
    },
    why: ({ id }) => (hasWorkings ? place('w', id) : undefined),
    entry: (id) => place('e', id),
    finding: (words) => place('f', words),
    said: (words) => {
      if (given.has(words)) return undefined;
      given.add(words);
      return place('f', words);
    },
    next: (name) => spaceless(`${prefix}${name}-${++count}`),
    shown: () => {
      const shown = fresh;
      fresh = [];
      return shown;
    },
  };
}

/** An element id holds no white space. */
export function spaceless(id: string): string {
  return id.replace(/\s/g, (mark) => encodeURIComponent(mark));
}

/** A fragment that finds the element of this id, whatever the id holds. */
export function hrefOf(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
