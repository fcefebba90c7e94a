import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': '67f0a9c01451d39e7b4a4700cb0df07c80b0b342952fcb2214872146cf436c9f',
};
