import type { Issue } from './issue';
import { words } from './words';

/** The one error this library throws. Its `issues` say what was found and what to do. */
export class BenefitsError extends Error {
  override readonly name = 'BenefitsError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((each) => words(each)).join('\n'));
    this.issues = issues;
  }
}
