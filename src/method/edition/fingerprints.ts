import type { EditionId } from './editions';

/** The fingerprint of each edition: of its rule ids and words, parameters, formulas, measures and thresholds. A test works it again. */
export const EDITION_FINGERPRINTS: Readonly<Record<EditionId, string>> = {
  '2026.1': 'd35f345db8b84e1fbdb210d0fb0a755c4ea6d7eddefa8c5f21507dda8aeefa85',
};
