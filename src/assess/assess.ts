import type { Finding } from '../foundation/errors/issue';
import type { Figure } from '../foundation/figure/figure';
import type { Portfolio } from '../record/kind/portfolio';
import { type About, about } from './about';
import { type EvidenceOf, evidenceOf } from './evidence/evidence';
import { failed } from './finding/survivorsOnly';
import { type AssessOptions, settleOptions } from './options';
import { type Stamp, stamp } from './stamp/stamp';
import { work } from './work';

/** What a record comes to under an edition, as at a day: plain JSON, the same bytes for the same record. */
export interface Assessment {
  readonly stamp: Stamp;
  /** Whose record it is, and what it says of itself. */
  readonly about: About;
  readonly initiatives: readonly Summary[];
  /** Every figure, sorted by id. */
  readonly figures: readonly Figure[];
  /** What every saving and measure of time rests on, sorted by path (rules E2, E3). */
  readonly evidence: readonly EvidenceOf[];
  /** What was found, the gravest first. */
  readonly findings: readonly Finding[];
}

/** What a reader needs to know an initiative by. */
export interface Summary {
  readonly path: string;
  readonly title: string;
  readonly serviceArea: string;
  readonly capability: string;
  /** The stage it has come to; absent where none is recorded. */
  readonly stage?: string;
  /** `technical` or `allocative`, where it is recorded (rule A6). */
  readonly efficiency?: string;
  /** It stopped, ended before it was ever live, or a saving of it went down for good (rules D4, F3). */
  readonly failed: boolean;
  /** How many financial years it is appraised over (rule C4a). */
  readonly horizonYears: number;
  /** The quality gate of each year that was looked at (rule A4). */
  readonly gate: Readonly<Record<string, string>>;
  /** How many claims are recorded of it. None enters a figure. */
  readonly claims: number;
}

/**
 * Assesses a portfolio: time returned, cash, costs, the financial and the economic case, for each
 * initiative and together, with findings and a stamp (rules A to E and X of the edition).
 *
 * A figure that cannot be worked has `missing` in place of `value`; it is never nought.
 *
 * @throws RangeError where an option is not what it should be.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 *
 * const portfolio = parsePortfolio({
 *   id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01',
 *   initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'adult_social_care', capability: 'case_note_transcription' }],
 *   costs: [{ id: 'licences', initiative: 'notes', recurrence: 'ongoing', type: 'revenue', category: 'licence', amount: '12000', period: '2025-26' }],
 * });
 * const { figures } = assess(portfolio, { asAt: '2026-06-01', through: '2026-03-31' });
 * console.log(figures.find(({ id }) => id === 'initiatives/notes#cost,period=2025-26')?.value); // 12000.00
 * ```
 */
export function assess(portfolio: Portfolio, options: AssessOptions): Assessment {
  const settled = settleOptions(options);
  const { subjects, entered, figures, horizons, findings } = work(portfolio, settled);
  const initiatives = subjects.map((subject, at): Summary => {
    const { row, path, stages, claims } = subject;
    const stage = stages.at(-1)?.stage;
    return {
      path,
      title: row.title,
      serviceArea: row.serviceArea,
      capability: row.capability,
      ...(stage === undefined ? {} : { stage }),
      ...(row.efficiency === undefined ? {} : { efficiency: row.efficiency }),
      failed: failed(subject),
      horizonYears: horizons[at] as number,
      gate: Object.fromEntries([...(entered[at]?.gate ?? [])].sort()),
      claims: claims.length,
    };
  });
  return {
    stamp: stamp(portfolio, settled),
    about: about(portfolio, settled.asAt),
    initiatives,
    figures,
    evidence: evidenceOf(subjects),
    findings,
  };
}
