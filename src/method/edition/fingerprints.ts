import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again, and a released one is never edited. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.2': 'e39670ff4052eb366341ad16baa6af9d34abf95a7760e526431d2649042df791',
  '2026.1': '67e5fb83700efd45e1d59b9100d8e4719a7293d55106bf519a7b367022e39d35',
};
