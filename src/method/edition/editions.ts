import { edition20261 } from './edition20261';

/** Every edition of the rules. A released one is never edited: a changed figure is a bug or a new edition. */
export const EDITIONS = { '2026.1': edition20261 } as const;

export type EditionId = keyof typeof EDITIONS;

export type Edition = (typeof EDITIONS)[EditionId];
