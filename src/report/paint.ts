import type { Severity } from '../foundation/errors/severity';

/** How a terminal may colour text; what each gives back has the same words. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
}

const same = (text: string) => text;

/** For files and pipes. */
export const PLAIN: Paint = { title: same, heading: same, faint: same, severity: same };
