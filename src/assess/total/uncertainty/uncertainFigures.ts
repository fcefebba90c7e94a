import { issue } from '../../../foundation/errors/issue';
import { type Figure, figureId, type Range } from '../../../foundation/figure/figure';
import { UNITS } from '../../../foundation/figure/unit';
import { probabilityNetCashPositive } from '../../../method/measure/probabilityNetCashPositive';
import { figureOf } from '../figureOf';
import type { Functions, Scope } from '../scope';
import type { Statements } from '../statements';
import { inputFigures } from './inputFigures';
import { type Input, type Inputs, inputsOf } from './inputs';
import { type Moving, movingOf, termsOf } from './moving';
import { proportional } from './proportional';
import { rangeOf, shareAbove, type Simulation } from './simulation';

const RANGED = new Set(['net_present_social_value', 'benefit_cost_ratio', 'net_cash', 'net_present_cash']);

/** A whole-life figure with the entries it counts, and what they move with. */
interface Ranged {
  readonly figure: Figure;
  readonly moving: readonly Moving[];
  readonly simulation: Simulation;
}

/** Ranges on the whole-life figures, what each uncertain input bears on them, and the chance that net cash is positive (rule C8). */
export function uncertainFigures(scope: Scope, made: Statements): Functions {
  const headlines = made.figures.filter(({ measure, period }) => RANGED.has(measure) && period === 'whole_life');
  if (headlines.length === 0) return { figures: [] };
  const inputs = inputsOf(scope);
  const ranged = inputs.all.length === 0 ? [] : rangedOf(scope, headlines, made, inputs);
  if (ranged.length === 0) noRange(scope);
  const value = headlines.find(({ measure }) => measure === 'net_present_social_value');
  const each = value === undefined ? undefined : ofInputs(scope, value, made, inputs);
  const chance = ranged.flatMap((one) => chanceOf(one, scope));
  const simulations = [...ranged.map(({ figure, simulation }) => [figure.id, simulation] as const), ...chance.map((of) => of.simulated)];
  return {
    figures: [...(each?.figures ?? []), ...chance.map(({ figure }) => figure)],
    steps: each?.steps ?? new Map(),
    simulations: new Map(simulations),
    ranges: rangesFrom(ranged, scope),
  };
}

/** The established figures that move with some input. */
function rangedOf({ ctx }: Scope, headlines: readonly Figure[], made: Statements, inputs: Inputs): Ranged[] {
  const paths = proportional(ctx);
  const { seed, draws } = ctx.options;
  return headlines.flatMap((figure) => {
    const sums = made.sums.get(figure.id);
    if (sums === undefined) return [];
    const moving = movingOf(sums, inputs, paths);
    const varying = new Set(moving.flatMap((each) => each.inputs));
    if (varying.size === 0) return [];
    const isRatio = figure.measure === 'benefit_cost_ratio';
    const terms = isRatio ? { terms: on(moving, 'benefit'), under: on(moving, 'cost') } : { terms: termsOf(moving) };
    return [{ figure, moving, simulation: { seed, draws, inputs: inputs.all.filter((each) => varying.has(each)).map(plain), ...terms } }];
  });
}

function on(moving: readonly Moving[], side: 'benefit' | 'cost') {
  return termsOf(
    moving.filter((each) => each.side === side),
    true,
  );
}

/** The range of each figure that is drawn, where it has ends (rule C8). */
export function rangesFrom(ranged: readonly Pick<Ranged, 'figure' | 'simulation'>[], { ctx }: Scope): ReadonlyMap<string, Range> {
  return new Map(
    ranged.flatMap(({ figure, simulation }) => {
      const range = rangeOf(simulation, UNITS[figure.unit], ctx.draw);
      return range === undefined ? [] : [[figure.id, range] as const];
    }),
  );
}

export function plain({ assumption, stream, shape, bounds, low, central, high }: Input) {
  return { assumption, stream, shape, bounds, low, central, high };
}

/** Inputs of the whole record are shown only where something moves with them; those of an initiative always. */
function ofInputs({ of, ctx }: Scope, figure: Figure, made: Statements, inputs: Inputs): Functions {
  const sums = made.sums.get(figure.id);
  const moving = sums === undefined ? [] : movingOf(sums, inputs, proportional(ctx));
  const moves = (input: Input) => moving.some((each) => each.inputs.includes(input));
  const shown = inputs.all.filter((input) => of === 'portfolio' || input.row.initiative !== undefined || moves(input));
  return inputFigures({ figure, step: made.steps.get(figure.id) }, moving, shown);
}

function chanceOf({ figure: cash, simulation }: Ranged, { of, ctx }: Scope) {
  if (cash.measure !== 'net_cash' || cash.prices !== undefined) return [];
  const { id: measure, rule, unit } = probabilityNetCashPositive;
  const dimensions = { period: 'whole_life', ...(cash.reached === undefined ? {} : { reached: cash.reached }) };
  const { parts, marks = [], entries } = cash;
  const amount = shareAbove(simulation, ctx.draw);
  const figure = figureOf({ of, measure, rule, unit, dimensions, amount, parts, marks, entries });
  return [{ figure, simulated: [figureId(of, measure, dimensions), simulation] as const }];
}

function noRange({ of, subjects: [subject], ctx }: Scope): void {
  if (of !== 'portfolio' && subject !== undefined) ctx.note(issue('range_not_established', of, { what: subject.row.title }));
}
