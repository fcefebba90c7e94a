import type { Figure } from '../../foundation/figure/figure';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { WorkingFactor, WorkingFigure, WorkingStep } from './working';

/** The figures that a figure is a function of: those it names, and those that are a factor of its formula to the last entry. */
export function comesFrom(figure: Figure, steps: readonly WorkingStep[], figures: ReadonlyMap<string, Figure>): WorkingFigure[] {
  const named = figure.entries.filter((id) => figures.has(id));
  const factors = steps.flatMap((step) => step.factors.flatMap(({ figure: id }) => id ?? []));
  return [...new Set([...named, ...factors])].sort().map((id) => {
    const { measure, unit, value, missing } = figures.get(id) as Figure;
    return {
      id,
      title: MEASURE_BY_ID.get(measure)?.title ?? measure,
      unit,
      ...(value === undefined ? { missing: missing ?? [] } : { value }),
    };
  });
}

/** Names the figure that each factor of a step is, where one sums the very entries that the factor does. */
export function withFigures(
  step: WorkingStep,
  figure: Figure,
  figures: Iterable<Figure>,
  countedIn: (of: Figure) => readonly string[],
): WorkingStep {
  const own = [...figures].filter(({ of, id, value }) => of === figure.of && id !== figure.id && value !== undefined);
  const named = (factor: WorkingFactor): WorkingFactor => {
    const entries = (factor.steps ?? []).flatMap(({ entry }) => entry ?? []);
    if (factor.figure !== undefined || entries.length === 0) return factor;
    const text = [...entries].sort().join('\n');
    const alike = own
      .filter(({ exact, value = '' }) => sameNumber(exact ?? value, factor.value))
      .filter((each) => [...countedIn(each)].sort().join('\n') === text);
    const far = (each: Figure) => (each.period === figure.period ? 0 : 100) + each.id.length;
    const [nearest] = alike.sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
    return nearest === undefined ? factor : { ...factor, figure: nearest.id };
  };
  return { ...step, factors: step.factors.map(named) };
}

function sameNumber(a: string, b: string): boolean {
  const bare = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  return bare(a) === bare(b);
}
