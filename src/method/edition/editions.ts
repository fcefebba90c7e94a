import { edition20261Draft } from './edition20261Draft';

/** Every edition of the rules. A released one is never edited: a changed figure is a bug or a new edition. */
export const EDITIONS = { '2026.1-draft': edition20261Draft } as const;

export type EditionId = keyof typeof EDITIONS;

export type Edition = (typeof EDITIONS)[EditionId];
