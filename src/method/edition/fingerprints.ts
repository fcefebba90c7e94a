import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': '45107b1809a805dbab4abdc8fe4f34c1e88c188302777a9364dc3b74b53f67a9',
};
