import type { Issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import type { Status } from '../../../record/kind/status';
import type { Step } from '../entry';

/** What one status comes to: in its year, and as a full-year level where it recurs. */
export interface RungAmount {
  readonly status: Status;
  readonly inYear?: Step;
  readonly level?: Step;
  readonly missing?: Issue;
}

export type YearAmounts = ReadonlyMap<CashRung, RungAmount>;
