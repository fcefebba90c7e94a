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
  const { ranges, ...uncertain } = uncertainFigures(scope, made);
  const figures = made.figures.map((figure) => {
    const range = ranges.get(figure.id);
    return range === undefined ? figure : { ...figure, range };
  });
  return {
    figures: [...figures, ...uncertain.figures],
    steps: new Map([...made.steps, ...(uncertain.steps ?? [])]),
    derived: made.derived,
    simulations: uncertain.simulations ?? new Map(),
  };
}
