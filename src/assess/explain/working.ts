import type { Cell } from '../../foundation/errors/issue';
import type { Figure } from '../../foundation/figure/figure';
import type { Simulation } from '../total/uncertainty/simulation';

/** Where a row stands in what was read: the cell of a table, or the line of a JSON text. */
export interface Place extends Cell {
  readonly line?: number;
}

/** A record path, `kind/id/field`, with its place where the files are known (`withPlaces` of `./tables`). */
export interface Located {
  readonly path: string;
  readonly place?: Place;
}

/** Where a factor came from. */
export interface WorkingSource {
  /** A record path, `kind/id/field`. */
  readonly path?: string;
  readonly place?: Place;
  /** Several record paths, where it is their sum. */
  readonly paths?: readonly Located[];
  readonly parameter?: {
    readonly id: string;
    readonly vintage: string;
    readonly key: string;
    readonly title: string;
    readonly publisher: string;
    readonly link: string;
  };
  /** The id of the figure that it is. */
  readonly figure?: string;
  /** The entry or the steps that it was worked by. */
  readonly entry?: string;
  readonly steps?: readonly WorkingStep[];
  /** Those steps by initiative, where they are of several. */
  readonly groups?: readonly WorkingGroup[];
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
  /** The record path of the initiative that the entry is of. */
  readonly of?: string;
  /** The row that the entry is a part for, counted in "4 of 5". */
  readonly part?: string;
  readonly place?: Place;
  readonly rule: string;
  /** The rule in words, where they were added (`withRuleWords` of `./schema`). */
  readonly ruleWords?: string;
  readonly formula: string;
  /** The formula as spreadsheet text. */
  readonly sheet: string;
  readonly unit: string;
  /** Exact decimal text; absent where it is not established. */
  readonly amount?: string;
  /** Why it is not established: the finding’s code, its row, and in words what was found and what to record. */
  readonly missing?: Located & { readonly code: string; readonly says: string };
  /** Whether it counts in the figure: a part with anything missing is left out whole. */
  readonly counts: boolean;
  readonly factors: readonly WorkingFactor[];
}

/** What one initiative puts into a sum of several. */
export interface WorkingGroup {
  readonly of: string;
  readonly title: string;
  /** Exact decimal text of the steps that count; absent where none does. */
  readonly amount?: string;
  readonly counted: number;
  readonly steps: number;
}

/** One reason why a figure is nought, is not established, or rests on some of its parts only. */
export interface Because {
  /**
   * The code of a finding; or, of nought: `rounds_to_nought`, `no_draw`, `no_rate`, `nothing_counts`, `recorded_as_nought`, `figure_is_nought`,
   * `parameter_is_nought`, `cancels_out`, `adds` and `takes_off`.
   */
  readonly code: string;
  /** In words: what was found, and what to record. */
  readonly says?: string;
  /** The rows, the entries or the figures behind it. */
  readonly at: readonly Located[];
  /** The parts of the figure that are left out whole because of it. */
  readonly parts?: readonly string[];
}

export interface Why {
  readonly is: 'nought' | 'not_established' | 'in_part';
  readonly because: readonly Because[];
}

/** A figure that another was worked from. */
export interface WorkingFigure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly value?: string;
  readonly missing?: readonly string[];
}

/** Why a figure is what it is, down to the rows, the parameters and their sources (rule X1). */
export interface Working {
  readonly figure: Figure;
  readonly title: string;
  /** What the figure must not be read as. */
  readonly isNot: string;
  readonly rule: string;
  readonly ruleWords?: string;
  /** `sum` of the steps that count, `formula` worked once on its factors, `payback` month by month, `rates` found from the flows by year, or `simulation` by its draws. */
  readonly how: 'sum' | 'formula' | 'payback' | 'rates' | 'simulation';
  readonly steps: readonly WorkingStep[];
  /** What its range, or a share of draws, was worked from (rule C8). */
  readonly simulation?: Simulation;
  /** The steps by initiative, where they are of several. */
  readonly groups?: readonly WorkingGroup[];
  /** The figures it came from. */
  readonly figures: readonly WorkingFigure[];
  /** Why it is nought, not established, or not the whole; absent where it is none of these. */
  readonly why?: Why;
  /** What was found that touches it, in words. */
  readonly findings: readonly string[];
}
