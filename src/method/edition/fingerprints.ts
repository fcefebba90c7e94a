import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': 'e0f356c8299fa2683eca74c9d98c2eded07948b80c8eb1a453d1a138d39e9338',
};
