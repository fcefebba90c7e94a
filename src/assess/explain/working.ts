import type { Figure } from '../../foundation/figure/figure';
import type { Simulation } from '../total/uncertainty/simulation';

/** Where a factor came from. */
export interface WorkingSource {
  /** A record path, `kind/id/field`. */
  readonly path?: string;
  readonly parameter?: {
    readonly id: string;
    readonly vintage: string;
    readonly key: string;
    readonly title: string;
    readonly publisher: string;
    readonly link: string;
  };
  /** The entry or the steps that it was worked by. */
  readonly entry?: string;
  readonly steps?: readonly WorkingStep[];
}

export interface WorkingFactor extends WorkingSource {
  readonly name: string;
  /** Exact decimal text. */
  readonly value: string;
  readonly unit: string;
}

/** One formula on its factors. Worked again with {@link recompute}, it gives its amount. */
export interface WorkingStep {
  readonly entry?: string;
  readonly rule: string;
  readonly formula: string;
  /** The formula as spreadsheet text. */
  readonly sheet: string;
  readonly unit: string;
  /** Exact decimal text; absent where it is not established. */
  readonly amount?: string;
  /** Why it is not established, in words. */
  readonly missing?: string;
  /** Whether it counts in the figure: a part with anything missing is left out whole. */
  readonly counts: boolean;
  readonly factors: readonly WorkingFactor[];
}

/** Why a figure is what it is, down to the rows, the parameters and their sources (rule X1). */
export interface Working {
  readonly figure: Figure;
  readonly title: string;
  /** What the figure must not be read as. */
  readonly isNot: string;
  readonly rule: string;
  /** `sum` of the steps that count, or `formula` worked once on its factors, or `payback` month by month, or `simulation` by its draws. */
  readonly how: 'sum' | 'formula' | 'payback' | 'simulation';
  readonly steps: readonly WorkingStep[];
  /** What its range, or a share of draws, was worked from (rule C8). */
  readonly simulation?: Simulation;
  /** What was found that touches it, in words. */
  readonly findings: readonly string[];
}
