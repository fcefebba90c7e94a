import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../../src/foundation/time/date';
import { datedInternalRatesOfReturn, internalRatesOfReturn } from '../../../../src/maths';

const noughts = (count: number) => new Array<string>(count).fill('0');
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

/** A flow times (−10 + 11y), which adds the rate 10%. */
const withTenPerCent = (flow: readonly bigint[]): bigint[] =>
  many(flow.length + 1, (at) => -10n * (flow[at] ?? 0n) + 11n * (flow[at - 1] ?? 0n));

/** Amounts of any size by arithmetic, the same each time, in pence. */
function anySize(count: number, sign: (at: number) => number): string[] {
  let seed = 7;
  return many(count, (at) => {
    seed = (seed * 48271) % 2147483647;
    return ((sign(at) * (1 + (seed % 100_000))) / 100).toFixed(2);
  });
}

describe('what no fixed number of digits would settle', () => {
  it('two rates 10^−40 apart are two; as near a miss is none', () => {
    expect(internalRatesOfReturn(['-1', '2.2', `-1.20${'9'.repeat(78)}`]).rates).toEqual(['0.1', '0.1']);
    expect(internalRatesOfReturn(['-1', '2.2', `-1.21${'0'.repeat(78)}1`]).count).toBe(0);
    expect(internalRatesOfReturn(['-1', '2.2', `-1.21${'0'.repeat(600)}1`]).count).toBe(0);
  });

  it('an edge is told from what is 10^−90 from it', () => {
    expect(internalRatesOfReturn(['-1', `10.${'9'.repeat(90)}`]).rates).toEqual(['10']);
    expect(internalRatesOfReturn(['-1', '11']).count).toBe(0);
    expect(internalRatesOfReturn(['-1', `11.${'0'.repeat(90)}1`]).count).toBe(0);
  });

  it('2 (9y − 1)² = y^600 has two rates within 10^−280 of 8, and one near nought', () => {
    expect(internalRatesOfReturn(['2', '-36', '162', ...noughts(597), '-1'])).toMatchObject({ count: 3, changesOfSign: 3 });
  });

  it('amounts of 90 digits beside one of 1: with u = (1 + r)^−30 ÷ 10^45, u² − 2.3u + 1.32 is nought at 1.1 and 1.2', () => {
    const flow = [`-132${'0'.repeat(88)}`, ...noughts(29), `23${'0'.repeat(44)}`, ...noughts(29), '-1'];
    const { rates } = internalRatesOfReturn(flow);
    expect(rates.map((rate) => ((Number(rate) + 1) ** -30 / 1e45).toFixed(9))).toEqual(['1.200000000', '1.100000000']);
  });

  it('amounts of 300 digits, of 300 places, and both in one flow', () => {
    expect(internalRatesOfReturn([-1e300, 2.3e300, -1.32e300]).rates).toEqual(['0.1', '0.2']);
    expect(internalRatesOfReturn([-1e-298, 2.3e-298, -1.32e-298]).rates).toEqual(['0.1', '0.2']);
    expect(internalRatesOfReturn([-1e300, 1e-300, 1e300]).rates).toEqual(['0']);
  });
});

describe('many changes of sign', () => {
  it('one and minus one by turns: (1 − y^60) ÷ (1 + y) is nought at 1 only, and 1 + y^61 never', () => {
    expect(internalRatesOfReturn(many(60, (at) => (at % 2 === 0 ? -1 : 1))).rates).toEqual(['0']);
    expect(internalRatesOfReturn(many(61, (at) => (at % 2 === 0 ? -1 : 1))).count).toBe(0);
  });

  it('(1 − y)^20 is nought at 1 only; less y^20, at y = 1 − y only', () => {
    const binomial = many(20, () => 0).reduce<bigint[]>(
      (flow) => many(flow.length + 1, (at) => (flow[at] ?? 0n) - (flow[at - 1] ?? 0n)),
      [1n],
    );
    expect(internalRatesOfReturn(binomial.map(String)).rates).toEqual(['0']);
    expect(internalRatesOfReturn(binomial.map((each, at) => String(at === 20 ? each - 1n : each))).rates).toEqual(['1']);
  });

  it('six hundred flows of any size: four rates, by their signs at 20,000 points', () => {
    const found = internalRatesOfReturn(anySize(600, (at) => ((at * at * at * 31) % 29 < 14 ? -1 : 1)));
    expect(found.changesOfSign).toBeGreaterThan(300);
    expect(found.rates.map((rate) => Number(rate).toFixed(3))).toEqual(['-0.017', '0.003', '0.019', '0.099']);
  });

  it('a rate there twice among six hundred: those of the rest, and one', () => {
    const rest = many(599, (at) => BigInt(((at * at * 7919) % 2003) - 1001));
    const { rates } = internalRatesOfReturn(withTenPerCent(withTenPerCent(rest)).map(String));
    expect(rates).toContain('0.1');
    expect(rates.length).toBe(internalRatesOfReturn(rest.map(String)).count + 1);
  });
});

describe('dated flows', () => {
  it('over three centuries: nought, and one more', () => {
    const flows = [
      { date: '1900-01-01', amount: -100 },
      { date: '1999-12-07', amount: 200 },
      { date: '2199-12-31', amount: -100 },
    ];
    expect(datedInternalRatesOfReturn(flows)).toMatchObject({ count: 2, rates: ['0', expect.stringMatching(/^0\.0048/)] });
  });

  it('a rate there twice where days have no common divisor: (−10 + 11y)² × (1 − y^n), n = 100,001 days', () => {
    const base = [-100, 220, -121].map((amount, at) => ({ date: plusDays('1900-01-01', 365 * at), amount }));
    const far = base.map(({ date, amount }) => ({ date: plusDays(date, 100_001), amount: -amount }));
    expect(datedInternalRatesOfReturn([...base, ...far]).rates).toEqual(['0', '0.1']);
  });
});
