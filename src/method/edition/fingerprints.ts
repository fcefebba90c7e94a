import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1-draft': '54380896edabf0314a422e914e4c46deadf4ccf2ae5590b961a5e9c4a234e34a',
};
