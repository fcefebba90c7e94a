import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/foundation/number/decimal';
import { sum } from '../../src/foundation/number/sum';
import { discountFactor } from '../../src/method/formula/discountFactor';
import { discountRate, type DiscountSchedule } from '../../src/method/parameter/discountRate';

/** Year, standard, health, reduced rate: end of year, to four places (rule C4; sources.md, section 2.1). */
const PRINTED = `
0 1.0000 1.0000 1.0000
1 0.9662 0.9852 0.9709
2 0.9335 0.9707 0.9426
3 0.9019 0.9563 0.9151
4 0.8714 0.9422 0.8885
5 0.8420 0.9283 0.8626
6 0.8135 0.9145 0.8375
7 0.7860 0.9010 0.8131
8 0.7594 0.8877 0.7894
9 0.7337 0.8746 0.7664
10 0.7089 0.8617 0.7441
15 0.5969 0.7999 0.6419
20 0.5026 0.7425 0.5537
25 0.4231 0.6892 0.4776
30 0.3563 0.6398 0.4120
31 0.3459 0.6316 0.4017
40 0.2651 0.5628 0.3197
50 0.1973 0.4951 0.2480
60 0.1468 0.4355 0.1924
75 0.0942 0.3594 0.1315
76 0.0919 0.3556 0.1288
100 0.0508 0.2754 0.0775`;

const SCHEDULES: readonly DiscountSchedule[] = ['standard', 'health', 'reducedRate'];
const { standard } = discountRate.values;

describe('discount factors (rule C4)', () => {
  const rows = PRINTED.trim()
    .split('\n')
    .map((row) => row.split(' '));
  it.each(rows)('year %s', (year, ...printed) => {
    const found = SCHEDULES.map((schedule) => discountFactor(discountRate.values[schedule], Number(year)).toFixed(4));
    expect(found).toEqual(printed);
  });

  it('years 1 to 10 at 3.5% come to the annuity factor 8.316605', () => {
    const years = Array.from({ length: 10 }, (_, at) => discountFactor(standard, at + 1));
    expect(sum(years).toFixed(6)).toBe('8.316605');
  });

  it('mid-year: year 1 at 0.982946, year 0 at 1', () => {
    expect(discountFactor(standard, 1, true).toFixed(6)).toBe('0.982946');
    expect(discountFactor(standard, 0, true).toFixed(6)).toBe('1.000000');
  });

  it('mid-year at a band edge: half a year of the year it is in', () => {
    const year30 = new Decimal('1.035').pow(30);
    expect(discountFactor(standard, 31, true).toFixed(12)).toBe(new Decimal(1).div(year30).div(new Decimal('1.03').sqrt()).toFixed(12));
  });

  it('chains at the band edges: 31 from 30 by 1.03, 76 from 75 by 1.025, 301 from 300 by 1.01', () => {
    for (const [year, by] of [
      [31, '1.03'],
      [76, '1.025'],
      [126, '1.02'],
      [201, '1.015'],
      [301, '1.01'],
    ] as const) {
      expect(discountFactor(standard, year).times(by).toFixed(40)).toBe(discountFactor(standard, year - 1).toFixed(40));
    }
  });

  it('earlier years are compounded at the first rate', () => {
    expect(discountFactor(standard, -2).toString()).toBe('1.071225');
  });
});
