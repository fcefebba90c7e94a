import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again, and a released one is never edited. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': '67e5fb83700efd45e1d59b9100d8e4719a7293d55106bf519a7b367022e39d35',
};
