import Decimal from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { internalRatesOfReturn } from '../../../../src/maths';
import { AWKWARD } from './awkwardFlows';

const Fifty = Decimal.clone({ precision: 50 });
const STEP = new Fifty('1e-19');
/** A rate that is a root several times is crossed too slowly to be seen so close: it is exact, and looked at from further off. */
const FURTHER = new Fifty('1e-7');

/** The sign of the flow at a rate, times a power of 1 + rate so that it is exact enough. */
function signAt(flow: readonly (number | string)[], rate: Decimal): number {
  const y = new Fifty(1).div(rate.plus(1));
  const value = flow.reduceRight<Decimal>((sum, amount) => sum.times(y).plus(amount), new Fifty(0));
  return value.isZero() ? 0 : value.isNegative() ? -1 : 1;
}

/** Whole rates only: exactly nought at 400 digits, with nothing divided. */
function isExact(flow: readonly (number | string)[], rate: string): boolean {
  const Exact = Decimal.clone({ precision: 400 });
  const x = new Exact(rate).plus(1);
  return flow.reduce<Decimal>((sum, amount) => sum.times(x).plus(amount), new Exact(0)).isZero();
}

/** Rates whose discount factors are spread evenly in proportion, from −0.99 to 10. */
const GRID = Array.from({ length: 1201 }, (_, at) =>
  new Fifty(11).div('0.01').pow(new Fifty(at).plus('0.37').div(1202)).times('0.01').minus(1),
);

describe(`${AWKWARD.length} awkward flows`, () => {
  it('are at least forty', () => expect(AWKWARD.length).toBeGreaterThanOrEqual(40));

  it.each(AWKWARD.map((each) => [each.name, each] as const))('%s', (_, { flow, rates, count }) => {
    const found = internalRatesOfReturn(flow);
    if (rates !== undefined) expect(found.rates).toEqual(rates);
    expect(found.count).toBe(count ?? rates?.length);
    const crossing = found.rates.filter((rate) => {
      const exact = isExact(flow, rate);
      const off = exact ? FURTHER : STEP;
      const crosses = signAt(flow, new Fifty(rate).minus(off)) * signAt(flow, new Fifty(rate).plus(off)) < 0;
      expect(crosses || exact, `${rate} is a root`).toBe(true);
      return crosses;
    });
    const signs = GRID.map((rate) => signAt(flow, rate));
    for (let at = 1; at < GRID.length; at++) {
      const [lo, hi] = [GRID[at - 1] as Decimal, GRID[at] as Decimal];
      const within = crossing.filter((rate) => lo.lessThan(rate) && hi.greaterThan(rate)).length;
      expect(signs[at - 1] === signs[at], `from ${lo.toFixed(6)} to ${hi.toFixed(6)}`).toBe(within % 2 === 0);
    }
  });
});

describe('internal rates of return', () => {
  it('say whether the flow is conventional, and how often it changes sign', () => {
    expect(internalRatesOfReturn([-100, 0, 121])).toMatchObject({ conventional: true, changesOfSign: 1, everyRate: false });
    expect(internalRatesOfReturn([-100, 230, -132])).toMatchObject({ conventional: false, changesOfSign: 2 });
    expect(internalRatesOfReturn([0, 0])).toMatchObject({ conventional: false, count: 0, everyRate: true });
    expect(internalRatesOfReturn([])).toMatchObject({ count: 0, everyRate: true });
  });

  it('refuse what is no amount, and more than is read', () => {
    expect(() => internalRatesOfReturn([Number.NaN])).toThrow(RangeError);
    expect(() => internalRatesOfReturn(['1e3'])).toThrow(RangeError);
    expect(() => internalRatesOfReturn(['1'.repeat(701)])).toThrow('digits');
    expect(() => internalRatesOfReturn(new Array(2001).fill(1))).toThrow('2000');
  });
});
