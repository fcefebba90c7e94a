import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': 'c6cb5d981da19e56f9f4a074ad480fa1df00506ab07459b575b93a2bc6603d19',
};
