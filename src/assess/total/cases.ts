import type { Functions, Scope } from './scope';
import { VIEWS } from './flows';
import { Statements } from './statements';
import { worth } from './worth';

/** The financial and the economic case of an initiative or a portfolio: two statements, each in every view (rules C5, C5a, C6). */
export function caseFigures({ of, entries, base, ctx }: Scope): Functions {
  const made = new Statements(of, base, worth(base, ctx.options));
  for (const view of VIEWS) {
    made.financial(entries, view);
    made.economic(entries, view);
  }
  return made;
}
