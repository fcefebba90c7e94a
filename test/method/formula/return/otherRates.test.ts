import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datedInternalRatesOfReturn,
  internalRates,
  internalRatesOfReturn,
  modifiedInternalRateOfReturn,
  netPresentValues,
} from '../../../../src/maths';

const dated = (...flows: readonly (readonly [string, number | string])[]) =>
  datedInternalRatesOfReturn(flows.map(([date, amount]) => ({ date, amount })));

describe('dated internal rates of return', () => {
  it('are those of whole years where the flows are 365 days apart', () => {
    expect(dated(['2025-04-01', -100], ['2026-04-01', 230], ['2027-04-01', -132]).rates).toEqual(['0.1', '0.2']);
    expect(dated(['2025-04-01', -100], ['2026-04-01', 220], ['2027-04-01', -121]).rates).toEqual(['0.1']);
  });

  it('take flows in any order, and together where they fall on one day', () => {
    expect(dated(['2026-04-01', 60], ['2025-04-01', -100], ['2026-04-01', '50']).rates).toEqual(['0.1']);
  });

  it('leave out the edges, at any days', () => {
    expect(dated(['2025-04-01', -1], ['2026-04-01', 11]).rates).toEqual([]);
    expect(dated(['2025-04-01', -100], ['2026-04-01', 1]).rates).toEqual([]);
    expect(dated(['2024-02-28', -100], ['2024-02-29', 101]).conventional).toBe(true);
  });

  it('refuse what is no day', () => {
    for (const date of ['2025-02-30', '2025-2-3', '', '1899-12-31', '2200-01-01', '2025-04-01T00']) {
      expect(() => dated([date, 1]), date).toThrow(RangeError);
    }
  });
});

describe('the modified internal rate of return', () => {
  it('is worked from what was paid and what was received', () => {
    // Paid 100. Received 50 × 1.1² + 60.5 × 1.1 + 6.05 = 60.5 + 66.55 + 6.05 = 133.1 after 3 periods: 1.331 is 1.1³.
    expect(modifiedInternalRateOfReturn([-100, 50, '60.5', '6.05'], '0.05', '0.1')).toBe('0.1');
    // Paid 100 + 110 ÷ 1.1 = 200. Received 242 after 2 periods... 242 ÷ 200 is 1.21, over 2 periods 1.1.
    expect(modifiedInternalRateOfReturn([-100, -110, 242], '0.1', 0)).toBe('0.1');
  });

  it('needs something paid and something received, and rates more than -1', () => {
    expect(() => modifiedInternalRateOfReturn([1, 2], '0', '0')).toThrow(RangeError);
    expect(() => modifiedInternalRateOfReturn([-1, -2], '0', '0')).toThrow(RangeError);
    expect(() => modifiedInternalRateOfReturn([-1, 2], '-1', '0')).toThrow(RangeError);
    expect(() => modifiedInternalRateOfReturn([-1, 2], Number.NaN, '0')).toThrow(RangeError);
  });
});

describe('many flows at once', () => {
  const amount = fc.integer({ min: -1000, max: 1000 });

  it('have the rate that each has alone, and none where there are none or several', () => {
    const property = fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (flow) => {
      const { rates, count } = internalRatesOfReturn(flow);
      const [found] = internalRates(Float64Array.from(flow), flow.length);
      if (count !== 1) expect(found).toBeNaN();
      else expect(Math.abs((found as number) - Number(rates[0]))).toBeLessThan(1e-10);
    });
    fc.assert(property, { numRuns: 500, seed: 6 });
  });

  it('are valued as a plain sum of discounted amounts', () => {
    expect([...netPresentValues(Float64Array.of(-100, 110, 121, 0, 11, 0), 3, 0)]).toEqual([131, 11]);
    expect(netPresentValues(Float64Array.of(-100, 110, 121), 3, 0.1)[0]).toBeCloseTo(100, 10);
  });

  it('refuse flows that are not whole, amounts that are no number, and a rate that loses all', () => {
    expect(() => internalRates(Float64Array.of(1, 2, 3), 2)).toThrow(RangeError);
    expect(() => internalRates(Float64Array.of(1, Number.NaN), 2)).toThrow(RangeError);
    expect(() => internalRates(Float64Array.of(1, 2), 0)).toThrow(RangeError);
    expect(() => netPresentValues(Float64Array.of(1, 2), 2, -1)).toThrow(RangeError);
  });
});
