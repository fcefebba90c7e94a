import { VIEWS } from './flows';
import type { Functions, Scope } from './scope';
import { Statements } from './statements';
import { uncertainFigures } from './uncertainty/uncertainFigures';
import { worth } from './worth';

/** The financial and the economic case of an initiative or a portfolio: two statements, each in every view, with their ranges (rules C5, C5a, C6, C8). */
export function caseFigures(scope: Scope): Functions {
  const { of, entries, base, ctx } = scope;
  const made = new Statements(of, base, worth(base, ctx.options));
  for (const view of VIEWS) {
    made.financial(entries, view);
    made.economic(entries, view);
  }
  const { figures, steps, ...uncertain } = uncertainFigures(scope, made);
  return {
    ...uncertain,
    figures: [...made.figures, ...figures],
    steps: new Map([...made.steps, ...(steps ?? [])]),
    derived: made.derived,
  };
}
