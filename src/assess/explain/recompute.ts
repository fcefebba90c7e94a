import type { Range } from '../../foundation/figure/figure';
import { UNITS } from '../../foundation/figure/unit';
import { Decimal } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import { FORMULAS } from '../../method/formula/formulas';
import { rangeOf, shareAbove } from '../total/uncertainty/simulation';
import type { Working, WorkingStep } from './working';

/**
 * Works a figure again from its working alone: every formula on its stated factors, every factor that was
 * worked from its own steps, and the sum. Gives exact decimal text, or nothing where a step has no amount or
 * the figure is a payback or an internal rate of return, which have no formula.
 */
export function recompute({ figure, how, steps, simulation }: Working): string | undefined {
  if (how === 'payback' || how === 'rates' || (how === 'formula' && figure.value === undefined)) return undefined;
  if (how === 'simulation') return simulation === undefined ? undefined : exactText(shareAbove(simulation));
  const counted = steps.filter(({ counts }) => counts);
  if (counted.length === 0) return figure.value === undefined ? undefined : '0';
  return exactText(sum(counted.map((step) => again(step))));
}

/** Works the range of a figure again from its working alone: the bounds, and the simulation run again from its seed (rules C8, X1). */
export function recomputeRange({ figure, simulation }: Working): Range | undefined {
  return simulation === undefined || figure.range === undefined ? undefined : rangeOf(simulation, UNITS[figure.unit]);
}

function again(step: WorkingStep): Decimal {
  const formula = FORMULAS[step.formula];
  if (formula === undefined) throw new RangeError(`There is no formula ${step.formula}.`);
  const factors = step.factors.map(({ name, value, steps }) => [
    name,
    steps === undefined || steps.length === 0 ? new Decimal(value) : sum(steps.map(again)),
  ]);
  return formula.value(Object.fromEntries(factors));
}
