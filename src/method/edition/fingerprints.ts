import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': '03329d8fe69f8f18209a76783210da8e4cd792a8e56ea223c623e168bace5b1c',
};
