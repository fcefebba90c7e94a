import type { Adjustment } from '../../record/kind/adjustment';
import type { Assumption } from '../../record/kind/assumption';
import type { Baseline } from '../../record/kind/baseline';
import type { Claim } from '../../record/kind/claim';
import type { Conversion } from '../../record/kind/conversion';
import type { Cost } from '../../record/kind/cost';
import type { Initiative } from '../../record/kind/initiative';
import type { Measure } from '../../record/kind/measure';
import type { Observation } from '../../record/kind/observation';
import type { Post } from '../../record/kind/post';
import type { Portfolio } from '../../record/kind/portfolio';
import type { Removal } from '../../record/kind/removal';
import type { Saving } from '../../record/kind/saving';
import type { Stage } from '../../record/kind/stage';
import type { Status } from '../../record/kind/status';
import type { Target } from '../../record/kind/target';
import type { Use } from '../../record/kind/use';
import type { Verification } from '../../record/kind/verification';
import type { IsoDate } from '../../foundation/time/date';
import { by, indexBy } from './indexBy';

export interface MeasureRows {
  readonly row: Measure;
  readonly baselines: readonly Baseline[];
  readonly observations: readonly Observation[];
  readonly uses: readonly Use[];
}

export interface SavingRows {
  readonly row: Saving;
  readonly statuses: readonly Status[];
  readonly removals: readonly Removal[];
  readonly posts: readonly Post[];
  readonly conversions: readonly Conversion[];
}

/** One initiative and every row of the record that is about it and seen by the as-at date (rule X3). */
export interface Subject {
  readonly row: Initiative;
  readonly path: string;
  /** Oldest first. */
  readonly stages: readonly Stage[];
  readonly measures: readonly MeasureRows[];
  readonly adjustments: readonly Adjustment[];
  /** Those of the initiative; those of the whole record are in the portfolio. */
  readonly assumptions: readonly Assumption[];
  readonly costs: readonly Cost[];
  readonly savings: readonly SavingRows[];
  readonly targets: readonly Target[];
  readonly verifications: readonly Verification[];
  readonly claims: readonly Claim[];
}

/** The initiatives of a portfolio, each with its rows, sorted by id. An undated fact is dated by prepared-on. */
export function subjects(portfolio: Portfolio, asAt: IsoDate, only?: string): Subject[] {
  const seen = <R>(rows: readonly R[] | undefined, dateOf: (row: R) => IsoDate | undefined): R[] =>
    (rows ?? []).filter((row) => (dateOf(row) ?? portfolio.preparedOn) <= asAt);
  const chosen = (portfolio.initiatives ?? []).filter((row) => only === undefined || row.id === only);
  const undated = portfolio.preparedOn <= asAt;
  const baselines = indexBy(
    seen(portfolio.baselines, (row) => row.capturedOn),
    'measure',
  );
  const observations = indexBy(
    seen(portfolio.observations, (row) => row.capturedOn),
    'measure',
  );
  const statuses = indexBy(
    seen(portfolio.statuses, (row) => row.date),
    'saving',
  );
  const removals = indexBy(
    seen(portfolio.removals, (row) => row.date),
    'saving',
  );
  const posts = indexBy(undated ? portfolio.posts : [], 'saving');
  const conversions = indexBy(undated ? portfolio.conversions : [], 'saving');
  const stages = indexBy(
    seen(portfolio.stages, (row) => row.date),
    'initiative',
  );
  const uses = indexBy(
    seen(portfolio.uses, (row) => row.recordedOn),
    'measure',
  );
  const assumptions = indexBy(
    seen(portfolio.assumptions, (row) => row.setOn),
    'initiative',
  );
  const targets = indexBy(
    seen(portfolio.targets, (row) => row.setOn),
    'initiative',
  );
  const measures = indexBy(portfolio.measures, 'initiative');
  const adjustments = indexBy(
    seen(portfolio.adjustments, (row) => row.setOn),
    'initiative',
  );
  const costs = indexBy(
    seen(portfolio.costs, (row) => row.recordedOn),
    'initiative',
  );
  const savings = indexBy(portfolio.savings, 'initiative');
  const verifications = indexBy(
    seen(portfolio.verifications, (row) => row.on),
    'initiative',
  );
  const claims = indexBy(
    seen(portfolio.claims, (row) => row.saidOn),
    'initiative',
  );
  return chosen.sort(by((row) => row.id)).map((row) => ({
    row,
    path: `initiatives/${row.id}`,
    stages: stages(row.id).sort(by((stage) => `${stage.date} ${stage.id}`)),
    measures: measures(row.id).map((measure) => ({
      row: measure,
      baselines: baselines(measure.id),
      observations: observations(measure.id),
      uses: uses(measure.id),
    })),
    adjustments: adjustments(row.id),
    assumptions: assumptions(row.id),
    costs: costs(row.id),
    savings: savings(row.id).map((saving) => ({
      row: saving,
      statuses: statuses(saving.id).sort(by((status) => `${status.date} ${status.id}`)),
      removals: removals(saving.id),
      posts: posts(saving.id),
      conversions: conversions(saving.id),
    })),
    targets: targets(row.id).sort(by((target) => `${target.setOn} ${target.id}`)),
    verifications: verifications(row.id),
    claims: claims(row.id),
  }));
}
