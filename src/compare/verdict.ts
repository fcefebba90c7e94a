import { type Difference, differences } from './basis/basis';
import type { CouncilValue } from './value/councilValue';
import type { Reason } from './value/reason';

/** Whether two values may be put side by side, and if not, every reason (rule F2). */
export interface Verdict {
  readonly comparable: boolean;
  /** On what their bases differ. */
  readonly differences: readonly Difference[];
  /** Why either has no value that may be compared at all. */
  readonly reasons: { readonly a: readonly Reason[]; readonly b: readonly Reason[] };
}

/** The verdict on a pair: comparable only where both have a value and their bases are equal in every field (rule F2). */
export function verdict(a: CouncilValue, b: CouncilValue): Verdict {
  const differs = differences(a.basis, b.basis);
  const comparable = differs.length === 0 && a.reasons.length === 0 && b.reasons.length === 0;
  return { comparable, differences: differs, reasons: { a: a.reasons, b: b.reasons } };
}
