import { type Dimensions, type Figure, figureId, type Range } from '../../../foundation/figure/figure';
import { type Unit, UNITS } from '../../../foundation/figure/unit';
import { Decimal } from '../../../foundation/number/decimal';
import { round } from '../../../foundation/number/round';
import { sum } from '../../../foundation/number/sum';
import type { Formula } from '../../../method/formula/formula';
import { swing } from '../../../method/formula/swing';
import { switchingChange } from '../../../method/formula/switchingChange';
import { switchingValue } from '../../../method/formula/switchingValue';
import { tornadoRank } from '../../../method/formula/tornadoRank';
import { MEASURE_BY_ID } from '../../../method/measure/measures';
import type { Factor, Step } from '../../enter/entry';
import { valueAt, work, worked } from '../../enter/step';
import { figureOf } from '../figureOf';
import type { Functions } from '../scope';
import { factorOf } from '../stepOf';
import type { Input } from './inputs';
import type { Moving } from './moving';

/** Net present social value, and how it is worked. */
export interface Headline {
  readonly figure: Figure;
  readonly step: Step | undefined;
}

/**
 * Of each uncertain input, others held: how far net present social value swings over its range, its place in
 * the tornado, and the value at which net present social value is nil (rule C8).
 */
export function inputFigures({ figure, step }: Headline, moving: readonly Moving[], inputs: readonly Input[]): Functions {
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  const swings: { id: string; amount: Decimal; input: Input }[] = [];
  const { of, missing, parts } = figure;
  const place = ({ assumption }: Input): Dimensions => ({
    kind: assumption,
    ...Object.fromEntries((['period', 'prices', 'reached'] as const).map((name) => [name, figure[name]])),
  });
  const put = (
    measure: string,
    input: Input,
    step: Step | undefined,
    more: Partial<Figure> & { unit?: Unit },
    entries: string[],
  ): string => {
    const { rule, unit } = MEASURE_BY_ID.get(measure) as { rule: string; unit: Unit };
    const dimensions = place(input);
    const id = figureId(of, measure, dimensions);
    if (step !== undefined) steps.set(id, step);
    const { range, ...made } = more;
    const given = figureOf({ of, measure, rule, unit, dimensions, amount: step?.amount, missing, parts, entries, ...made });
    figures.push(range === undefined ? given : { ...given, range });
    return id;
  };
  for (const input of inputs) {
    const its = moving.filter((each) => each.inputs.includes(input));
    const entries = its.map(({ entry }) => entry.id).sort();
    const [benefits, costs] = [side(its, 'benefit'), side(its, 'cost')];
    if (step === undefined) {
      for (const measure of ['sensitivity', 'switching_value', 'switching_change']) put(measure, input, undefined, {}, entries);
      continue;
    }
    const read = (end: 'low' | 'central' | 'high'): Factor => valueAt(`assumptions/${input.assumption}/${end}`, new Decimal(input[end]));
    const wide = work(swing, { benefits, costs, low: read('low'), central: read('central'), high: read('high') });
    const moves = benefits.value.minus(costs.value);
    const id = put('sensitivity', input, wide, { range: rangeOver(input, step.amount, moves) }, entries);
    swings.push({ id, amount: wide.amount, input });
    const netPresentValue = worked(step);
    if (moves.isZero()) {
      const none = { missing: ['no_switching_value'] };
      for (const measure of ['switching_value', 'switching_change']) put(measure, input, undefined, none, entries);
      continue;
    }
    const turning = work(switchingValue, { central: read('central'), netPresentValue, benefits, costs });
    const unit = input.unit;
    const inItsUnit: Step = { ...turning, formula: { ...(switchingValue as Formula), unit } };
    put('switching_value', input, inItsUnit, { unit, marks: marksOf(turning.amount, input) }, entries);
    put('switching_change', input, work(switchingChange, { netPresentValue, benefits, costs }), {}, entries);
  }
  swings.sort((a, b) => b.amount.cmp(a.amount) || (a.input.assumption < b.input.assumption ? -1 : 1));
  for (const [wider, { input }] of swings.entries()) {
    const before = swings.slice(0, wider).map(({ id }) => id);
    const paths = swings.slice(0, wider).map((each) => `assumptions/${each.input.assumption}`);
    const factor: Factor = { value: new Decimal(wider), from: { paths } };
    put('tornado_rank', input, work(tornadoRank, { wider: factor }), {}, before.sort());
  }
  return { figures, steps };
}

function side(moving: readonly Moving[], wanted: 'benefit' | 'cost'): Factor {
  const entries = moving.filter((each) => each.side === wanted).map(({ entry }) => entry);
  return factorOf({ amount: sum(entries.map(({ amount }) => amount as Decimal)), entries });
}

/** Net present social value with the input at each end, the lesser first. */
function rangeOver({ low, central, high }: Input, value: Decimal, moves: Decimal): Range {
  const [a, b] = [low, high].map((end) => value.plus(moves.times(new Decimal(end).minus(central)).div(central))) as [Decimal, Decimal];
  const [least, most] = a.lessThan(b) ? [a, b] : [b, a];
  return { low: round(least, UNITS.GBP), high: round(most, UNITS.GBP) };
}

/** A switching value outside the range that was recorded, or below nought, is said to be. */
function marksOf(value: Decimal, { low, high }: Input): string[] {
  const isOutside = value.lessThan(low) || value.greaterThan(high);
  return [...(value.isNegative() ? ['negative'] : []), ...(isOutside ? ['outside_range'] : [])];
}
