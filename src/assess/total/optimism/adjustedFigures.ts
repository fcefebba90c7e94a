import { type Dimensions, type Figure, figureId } from '../../../foundation/figure/figure';
import type { Measure } from '../../../method/measure/measure';
import { adjustedDuration } from '../../../method/measure/adjustedDuration';
import { optimismBiasRate } from '../../../method/measure/optimismBiasRate';
import type { Step } from '../../enter/entry';
import { figureOf } from '../figureOf';
import { ADJUSTED } from '../flows';
import type { Functions, Scope } from '../scope';
import { Statements } from '../statements';
import { worth } from '../worth';
import { biasOf } from './biasOf';
import { durationOf } from './delay';
import { optimismEntries } from './optimismEntries';

const ADJUST = { adjusted: 'optimism_bias' } as const;

/** The whole life adjusted for optimism bias, beside the whole life that is not (rule C7). */
export function adjustedFigures(scope: Scope): Functions {
  const rates = scope.of === 'portfolio' ? { figures: [], steps: new Map() } : ratesOf(scope);
  const adjusting = optimismEntries(scope);
  if (adjusting.length === 0) return rates;
  const { of, base, entries, ctx } = scope;
  const made = new Statements(of, base, worth(base, ctx.options));
  made.financial([...entries, ...adjusting], ADJUSTED);
  made.economic([...entries, ...adjusting], ADJUSTED);
  return {
    figures: [...rates.figures, ...made.figures],
    steps: new Map([...rates.steps, ...made.steps]),
    derived: [...adjusting, ...made.derived],
  };
}

/** The bias itself, and how long the work may take with it. */
function ratesOf({ of, subjects }: Scope): { figures: Figure[]; steps: Map<string, Step> } {
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  const put = (measure: Measure, dimensions: Dimensions, step: Step | undefined) => {
    if (step === undefined) return;
    const { id, rule, unit } = measure;
    steps.set(figureId(of, id, dimensions), step);
    figures.push(figureOf({ of, measure: id, rule, unit, dimensions, amount: step.amount, parts: { established: 1, of: 1 }, entries: [] }));
  };
  for (const subject of subjects) {
    const bias = biasOf(subject);
    for (const kind of ['capital', 'operating', 'duration'] as const) put(optimismBiasRate, { ...ADJUST, kind }, bias[kind]);
    put(adjustedDuration, ADJUST, durationOf(bias));
  }
  return { figures, steps };
}
