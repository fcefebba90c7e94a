import type { Issue } from '../../../foundation/errors/issue';
import type { Grade } from '../../../foundation/figure/vocabulary';
import type { Observation } from '../../../record/kind/observation';
import type { Context } from '../../join/context';
import type { MeasureRows, Subject } from '../../join/subject';
import type { Entry } from '../entry';
import type { Against } from './against';
import type { Counterfactual } from './counterfactual';
import type { Fold } from './fold';
import type { PeriodDays } from './periods';

/** What the rows of one measure are worked with, the same for every pool of them. */
export interface MeasureWork {
  readonly subject: Subject;
  readonly measure: MeasureRows;
  readonly ctx: Context;
  readonly periodOf: (text: string) => PeriodDays;
  readonly gradeOf: (row: Observation) => Grade;
  readonly verified: boolean;
  /** None where the value is itself the gain. */
  readonly counterfactual: Counterfactual | undefined;
  readonly held: Against | undefined;
}

/** A pool of rows as folds, with the rows that give no hours and entries beside the hours. */
export interface Pooled {
  readonly folds: readonly Fold[];
  readonly lacking: readonly { readonly row: Observation; readonly why: Issue }[];
  readonly others: readonly Entry[];
}
