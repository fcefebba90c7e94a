import type { Range } from '../../../foundation/figure/figure';
import { Decimal, nought, one } from '../../../foundation/number/decimal';
import { round } from '../../../foundation/number/round';
import { settle } from '../../../foundation/number/settle';
import { drawer, type Uncertain } from '../../../method/uncertainty/drawer';
import { outcomes } from '../../../method/uncertainty/outcomes';
import { percentile } from '../../../method/uncertainty/percentile';
import type { Spread } from '../../../method/uncertainty/spread';

/** An input that varies, in its own unit, as decimal text. */
export interface SimulationInput {
  /** The id of the assumption. */
  readonly assumption: string;
  /** Which numbers it is drawn from: those of one group move together. */
  readonly stream: string;
  readonly shape: Spread['shape'];
  readonly bounds: Spread['bounds'];
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

/** An amount that moves with the product of the factors of its inputs, each the input over its central value. */
export interface SimulationTerm {
  readonly amount: string;
  /** The ids of the assumptions. */
  readonly inputs: readonly string[];
}

/** All that a range was worked from: with a seed, worked again it gives the same (rules C8, X1). */
export interface Simulation {
  readonly seed: string;
  readonly draws: number;
  readonly inputs: readonly SimulationInput[];
  readonly terms: readonly SimulationTerm[];
  /** What the terms are divided by, where the figure is a ratio. */
  readonly under?: readonly SimulationTerm[];
}

export type Drawn = (input: Uncertain) => Float64Array;
type Factors = ReadonlyMap<string, Decimal>;

/** The bounds and, of what is no ratio, the 10%, 50% and 90% points. Nothing where a ratio is divided by nought. */
export function rangeOf(
  simulation: Simulation,
  places: number,
  draw: Drawn = drawer(simulation.seed, simulation.draws),
): Range | undefined {
  const ends = boundsOf(simulation);
  if (ends === undefined) return undefined;
  const bounds = { low: round(ends.low, places), high: round(ends.high, places) };
  if (simulation.under !== undefined) return bounds;
  const sorted = outcomesOf(simulation, draw).sort();
  const at = (share: number) => round(new Decimal(percentile(sorted, share)), places);
  return { ...bounds, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** The share of draws above nought. */
export function shareAbove(simulation: Simulation, draw: Drawn = drawer(simulation.seed, simulation.draws)): Decimal {
  const above = outcomesOf(simulation, draw).reduce((count, each) => (each > 0 ? count + 1 : count), 0);
  return settle(new Decimal(above).div(simulation.draws));
}

function outcomesOf({ inputs, terms, draws }: Simulation, draw: Drawn): Float64Array {
  const place = new Map(inputs.map(({ assumption }, at) => [assumption, at]));
  const columns = inputs.map(({ low, central, high, ...input }) =>
    draw({ ...input, low: Number(low), central: Number(central), high: Number(high) }),
  );
  const numbers = terms.map((term) => ({ amount: Number(term.amount), factors: term.inputs.map((id) => place.get(id) as number) }));
  return outcomes(numbers, columns, draws);
}

/**
 * Every stream at its adverse and at its favourable end. The one that moves the figure most is put first, ties
 * by name; each goes to the end at which the figure is least, or greatest, with those before it where they
 * were put and the rest central. A group whose two ends are both better, or both worse, stays central.
 */
function boundsOf(simulation: Simulation): { low: Decimal; high: Decimal } | undefined {
  const streams = [...new Set(simulation.inputs.map(({ stream }) => stream))].map((stream) => {
    const ends = (['low', 'high'] as const).map((end) => factorsAt(simulation, stream, end));
    const [atLow, atHigh] = ends.map((end) => worthAt(simulation, end));
    return { stream, ends, swing: atLow === undefined || atHigh === undefined ? undefined : atHigh.minus(atLow).abs() };
  });
  if (streams.some(({ swing }) => swing === undefined)) return undefined;
  streams.sort((a, b) => (b.swing as Decimal).cmp(a.swing as Decimal) || (a.stream < b.stream ? -1 : 1));
  const reach = (isBetter: (a: Decimal, b: Decimal) => boolean): Decimal | undefined => {
    let put: Factors = new Map();
    let best = worthAt(simulation, put);
    for (const { ends } of streams) {
      const before = put;
      for (const end of ends) {
        const there = new Map([...before, ...end]);
        const worth = worthAt(simulation, there);
        if (worth === undefined || best === undefined) return undefined;
        if (isBetter(worth, best)) [put, best] = [there, worth];
      }
    }
    return best;
  };
  const [low, high] = [reach((a, b) => a.lessThan(b)), reach((a, b) => a.greaterThan(b))];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function factorsAt({ inputs }: Simulation, stream: string, end: 'low' | 'high'): Factors {
  const there = inputs.filter((input) => input.stream === stream);
  return new Map(there.map((input) => [input.assumption, new Decimal(input[end]).div(input.central)]));
}

function worthAt({ terms, under }: Simulation, at: Factors): Decimal | undefined {
  const over = sumAt(terms, at);
  if (under === undefined) return over;
  const below = sumAt(under, at);
  return below.isZero() ? undefined : settle(over.div(below));
}

function sumAt(terms: readonly SimulationTerm[], at: Factors): Decimal {
  let sum = nought;
  for (const { amount, inputs } of terms) {
    sum = sum.plus(settle(inputs.reduce((product, id) => product.times(at.get(id) ?? one), new Decimal(amount))));
  }
  return sum;
}
