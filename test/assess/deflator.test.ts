import { describe, expect, it } from 'vitest';
import { deflatorIndex, GDP_DEFLATORS } from '../../src/method/parameter/gdpDeflator';

/** Chained by hand from 2025-26 = 100 and the printed growth (sources.md, section 7). */
const CHAINED = {
  '2025-26': '100.0000',
  '2026-27': '102.0057',
  '2027-28': '103.9867',
  '2028-29': '105.9264',
  '2029-30': '107.9012',
  '2030-31': '110.0765',
};

describe('GDP deflator (rule C3)', () => {
  it.each(Object.entries(CHAINED))('June 2026 vintage, %s', (year, printed) => {
    expect(deflatorIndex(GDP_DEFLATORS['2026-06'], year)?.toFixed(4)).toBe(printed);
  });

  it('the last forecast growth repeats', () => {
    expect(deflatorIndex(GDP_DEFLATORS['2026-06'], '2032-33')?.toFixed(4)).toBe('114.5594');
  });

  it('2020-21 to 2024-25 in each vintage (E28)', () => {
    const change = (vintage: keyof typeof GDP_DEFLATORS) => {
      const [from, to] = ['2020-21', '2024-25'].map((year) => deflatorIndex(GDP_DEFLATORS[vintage], year));
      return from === undefined ? undefined : to?.div(from).toFixed(6);
    };
    expect(change('2026-03')).toBe('1.175085');
    expect(change('2026-06')).toBe('1.175186');
  });

  it('nothing before the series begins', () => {
    expect(deflatorIndex(GDP_DEFLATORS['2026-06'], '2008-09')).toBeUndefined();
  });
});
