import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': 'c7cc9ad71c17b50817a47598008233754f72ce01a07ee1b9d87d72bde6c58d57',
};
