import { edition20261 } from './edition20261';
import { edition20262 } from './edition20262';

/** Every edition of the rules. A released one is never edited: a changed figure is a bug or a new edition. */
export const EDITIONS = { '2026.1': edition20261, '2026.2': edition20262 } as const;

export type EditionId = keyof typeof EDITIONS;

export type Edition = (typeof EDITIONS)[EditionId];

/** The edition that is used where none is asked for. */
export const LATEST: EditionId = '2026.2';

/** Whether an edition has a rule: figures that rest on one it lacks are not given. */
export function hasRule({ rules }: Edition, rule: string): boolean {
  return (rules as readonly string[]).includes(rule);
}
