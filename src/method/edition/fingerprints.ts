import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': '67132b6d70bbbc05ac5218e090b92fa1d6e1f13cebd4991382ac7656edcd9ab0',
};
