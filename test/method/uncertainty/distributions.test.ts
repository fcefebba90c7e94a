import { describe, expect, test } from 'vitest';
import { factorDraws } from '../../../src/method/uncertainty/factorDraws';
import { outcomes } from '../../../src/method/uncertainty/outcomes';
import { percentile } from '../../../src/method/uncertainty/percentile';
import { layOut, type Spread } from '../../../src/method/uncertainty/spread';
import { uniforms } from '../../../src/method/uncertainty/uniforms';

const DRAWS = 10_000;
const SEEDS = Array.from({ length: 20 }, (_, at) => `seed ${at}`);

/** A closed form: the mean, the standard deviation, a quantile, and the density there. */
interface Closed {
  readonly name: string;
  readonly spread: Spread;
  readonly mean: number;
  readonly sd: number;
  readonly quantile: (p: number) => number;
  readonly density: (x: number) => number;
}

const bounds = 'bounds' as const;

function uniform(low: number, high: number): Closed {
  const width = high - low;
  return {
    name: `uniform ${low} to ${high}`,
    spread: { shape: 'uniform', bounds, low, central: low + width / 2, high },
    mean: low + width / 2,
    sd: width / Math.sqrt(12),
    quantile: (p) => low + width * p,
    density: () => 1 / width,
  };
}

function triangular(low: number, central: number, high: number): Closed {
  const width = high - low;
  return {
    name: `triangular ${low}, ${central}, ${high}`,
    spread: { shape: 'triangular', bounds, low, central, high },
    mean: (low + central + high) / 3,
    sd: Math.sqrt((low ** 2 + central ** 2 + high ** 2 - low * central - low * high - central * high) / 18),
    quantile: (p) =>
      p < (central - low) / width ? low + Math.sqrt(p * width * (central - low)) : high - Math.sqrt((1 - p) * width * (high - central)),
    density: (x) => (x < central ? (2 * (x - low)) / (width * (central - low)) : (2 * (high - x)) / (width * (high - central))),
  };
}

/** PERT where alpha and beta are whole, so that its distribution is a sum of binomial terms: the mode at 0, ¼, ½, ¾ or 1 of the way. */
function pert(low: number, quarters: number, high: number): Closed {
  const width = high - low;
  const central = low + (width * quarters) / 4;
  const alpha = 1 + quarters;
  const choose = [1, 5, 10, 10, 5, 1];
  const below = (x: number) => choose.reduce((sum, ways, at) => (at < alpha ? sum : sum + ways * x ** at * (1 - x) ** (5 - at)), 0);
  const root = (p: number) => {
    let [least, most] = [0, 1];
    for (let at = 0; at < 60; at++) {
      const middle = (least + most) / 2;
      if (below(middle) < p) least = middle;
      else most = middle;
    }
    return least;
  };
  const mean = (low + 4 * central + high) / 6;
  const factorial = [1, 1, 2, 6, 24];
  const scale = 120 / ((factorial[quarters] as number) * (factorial[4 - quarters] as number));
  return {
    name: `PERT ${low}, ${central}, ${high}`,
    spread: { shape: 'pert', bounds, low, central, high },
    mean,
    sd: Math.sqrt(((mean - low) * (high - mean)) / 7),
    quantile: (p) => low + width * root(p),
    density: (x) => (scale * ((x - low) / width) ** quarters * ((high - x) / width) ** (4 - quarters)) / width,
  };
}

const CLOSED = [
  uniform(10, 30),
  uniform(-5, 2),
  triangular(80, 100, 150),
  triangular(0, 0, 10),
  triangular(-20, 40, 40),
  ...[0, 1, 2, 3, 4].map((quarters) => pert(50, quarters, 130)),
];

describe.each(CLOSED)('$name', ({ spread, mean, sd, quantile, density }) => {
  test.each(SEEDS)('mean and percentiles within 4 standard errors, %s', (seed) => {
    const drawn = inItsUnit(spread, seed).sort();
    const found = drawn.reduce((sum, each) => sum + each, 0) / DRAWS;
    expect(Math.abs(found - mean)).toBeLessThan((4 * sd) / Math.sqrt(DRAWS));
    for (const p of [0.1, 0.5, 0.9]) {
      const at = quantile(p);
      const error = Math.sqrt((p * (1 - p)) / DRAWS) / density(at);
      expect(Math.abs(percentile(drawn, p) - at)).toBeLessThan(4 * error);
    }
  });
});

function inItsUnit(spread: Spread, seed: string): Float64Array {
  const { from, width, quantile } = layOut(spread);
  return uniforms(seed, DRAWS).map((u) => from + width * quantile(u));
}

describe('ranges said as P10 and P90', () => {
  test.each(['triangular', 'pert', 'uniform'] as const)('%s is widened until those are its 10%% and 90%% points', (shape) => {
    for (const [low, central, high] of [
      [80, 100, 150],
      [80, 81, 150],
      [80, 149, 150],
      [80, 80, 150],
      [80, 150, 150],
    ] as const) {
      const { from, width, quantile } = layOut({ shape, bounds: 'percentiles', low, central, high });
      expect(from + width * quantile(0.1)).toBeCloseTo(low, 9);
      expect(from + width * quantile(0.9)).toBeCloseTo(high, 9);
    }
  });

  test('a symmetric triangle, by hand', () => {
    // Symmetric, P10 at 90 and P90 at 110: √(0.1 × ½) of the width W is 0.223607 W from each end, so W (1 − 0.447214) = 20.
    const { from, width } = layOut({ shape: 'triangular', bounds: 'percentiles', low: 90, central: 100, high: 110 });
    expect(width).toBeCloseTo(20 / (1 - 2 * Math.sqrt(0.05)), 9);
    expect(from + width / 2).toBeCloseTo(100, 9);
  });

  test('the most likely value of a widened triangle is still the central one', () => {
    const { from, width, quantile } = layOut({ shape: 'triangular', bounds: 'percentiles', low: 80, central: 100, high: 150 });
    const mode = 100;
    const share = (mode - from) / width;
    expect(from + width * quantile(share)).toBeCloseTo(mode, 6);
  });
});

describe('uniforms', () => {
  test('a seed gives the same draws, and another seed others', () => {
    expect([...uniforms('a', 3)]).toEqual([...uniforms('a', 3)]);
    expect([...uniforms('a', 3)]).not.toEqual([...uniforms('b', 3)]);
    expect([...uniforms('a', 5)].slice(0, 3)).toEqual([...uniforms('a', 3)]);
  });

  test('the first numbers of a seed, so that others can check their generator', () => {
    expect([...uniforms('2026.1|assumption|a1', 3)]).toMatchInlineSnapshot(`
      [
        0.653565292363055,
        0.05918113293591887,
        0.6758824136340991,
      ]
    `);
  });
});

describe('outcomes', () => {
  test('a factor is the input over its central value', () => {
    const spread = { shape: 'uniform', bounds, low: 50, central: 100, high: 150 } as const;
    expect([...factorDraws(spread, Float64Array.of(0, 0.5, 0.9))]).toEqual([0.5, 1, 1.4]);
  });

  test('a sum of products, draw by draw', () => {
    const draws = [Float64Array.of(1, 2), Float64Array.of(3, 0.5), Float64Array.of(10, 10)];
    const terms = [
      { amount: 5, factors: [] },
      { amount: -1, factors: [0] },
      { amount: 2, factors: [0, 1] },
      { amount: 1, factors: [0, 1, 2] },
    ];
    expect([...outcomes(terms, draws, 2)]).toEqual([5 - 1 + 6 + 30, 5 - 2 + 2 + 10]);
  });
});
