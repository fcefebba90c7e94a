import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': '37d8b6e8f40f0f2c6a6233f859d01f80f358cc6bedbe6efe34ce5a2e54e26ef5',
};
