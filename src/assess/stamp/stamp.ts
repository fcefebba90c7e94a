import { fingerprint } from './fingerprint';
import { EDITION_FINGERPRINTS } from '../../method/edition/fingerprints';
import type { Portfolio } from '../../record/kind/portfolio';
import { VERSION } from '../../version';
import type { Settled } from '../options';

/** What an assessment was made with: the same stamp on the same package gives the same bytes (rule X2). */
export interface Stamp {
  readonly package: 'benefits-realisation';
  readonly version: string;
  readonly edition: string;
  /** Of the edition's rule ids and words, parameters, formulas, measures and thresholds. */
  readonly editionFingerprint: string;
  readonly parameters: readonly { readonly id: string; readonly vintage: string }[];
  /** Of the record. */
  readonly recordFingerprint: string;
  readonly asAt: string;
  readonly through: string;
  readonly prices: string;
  readonly schedule: string;
  readonly midYear: boolean;
  /** Rows the reader left out, as it was told to `assess`. */
  readonly leftOut: readonly string[];
  /** What the draws of the simulation were made from, and how many there were (rule C8). */
  readonly seed: string;
  readonly draws: number;
}

export function stamp(portfolio: Portfolio, { edition, asAt, through, prices, schedule, midYear, leftOut, seed, draws }: Settled): Stamp {
  return {
    package: 'benefits-realisation',
    version: VERSION,
    edition: edition.id,
    editionFingerprint: EDITION_FINGERPRINTS[edition.id],
    parameters: edition.parameters.map(({ id, vintage }) => ({ id, vintage })),
    recordFingerprint: fingerprint(portfolio),
    asAt,
    through,
    prices,
    schedule,
    midYear,
    leftOut,
    seed,
    draws,
  };
}
