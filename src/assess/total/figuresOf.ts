import type { Figure, Range } from '../../foundation/figure/figure';
import type { Entry, Step } from '../enter/entry';
import { activeUsers } from './activeUsers';
import { caseFigures } from './cases';
import { cashBaselines } from './cashBaselines';
import { cashOverlap } from './cashOverlap';
import { costPerHour } from './costPerHour';
import { eliminated } from './eliminated';
import { evidenceShares } from './evidenceShares';
import { forwardFigures } from './forwardFigures';
import { internalRates } from './internalRates';
import { hoursTogether } from './hours/hoursTogether';
import { monthsToBenefit } from './monthsToBenefit';
import { observed } from './observed/observed';
import { adjustedFigures } from './optimism/adjustedFigures';
import { ratios } from './ratios';
import { realisation } from './realisation';
import { redeployed } from './redeployed';
import type { Adjustment, FigureFunction, Scope, Totalled } from './scope';
import { slippages } from './slippages';
import { totals } from './totals';
import { rangesOfYears } from './uncertainty/rangesOfYears';
import type { Simulation } from './uncertainty/simulation';
import { yearlyCosts } from './yearlyCosts';

/** Taken off a scope before its totals: what its parts claim together and cannot have together. */
const ADJUSTMENTS: readonly Adjustment[] = [cashOverlap, hoursTogether, yearlyCosts, eliminated];

/** Functions of figures, each after those it rests on. */
const FUNCTIONS: readonly FigureFunction[] = [
  ratios,
  redeployed,
  activeUsers,
  observed,
  evidenceShares,
  realisation,
  slippages,
  monthsToBenefit,
  costPerHour,
  cashBaselines,
  rangesOfYears,
  caseFigures,
  internalRates,
  forwardFigures,
  adjustedFigures,
];

/** Every figure of an initiative or of the portfolio, with how it was worked. */
export function figuresOf(bare: Scope): Totalled {
  const adjustments = ADJUSTMENTS.flatMap((adjust) => adjust(bare));
  const scope = adjustments.length === 0 ? bare : { ...bare, entries: [...bare.entries, ...adjustments] };
  const figures: Figure[] = [...totals(scope.of, scope.entries)];
  const steps = new Map<string, Step>();
  const simulations = new Map<string, Simulation>();
  const ranges = new Map<string, Range>();
  const derived: Entry[] = [...adjustments];
  for (const make of FUNCTIONS) {
    const made = make(scope, figures);
    for (const [id, step] of made.steps ?? []) steps.set(id, step);
    for (const [id, simulation] of made.simulations ?? []) simulations.set(id, simulation);
    for (const [id, range] of made.ranges ?? []) ranges.set(id, range);
    for (const entry of made.derived ?? []) derived.push(entry);
    for (const figure of made.figures) figures.push(figure);
  }
  const ranged = figures.map((figure) => {
    const range = ranges.get(figure.id);
    return range === undefined ? figure : { ...figure, range };
  });
  return { figures: ranged, steps, derived, simulations };
}
