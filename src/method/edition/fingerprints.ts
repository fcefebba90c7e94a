import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': 'b16b1a62f4f68dc33609e86a9c941f98e859e21c680d179fb4c37d631ef3e86f',
};
