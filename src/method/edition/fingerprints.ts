import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': '001f003f17028a2d7587017ce65b1be25c9841751a94bbb80b05aa1adeb5aac5',
};
