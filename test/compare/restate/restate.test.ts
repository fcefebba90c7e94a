import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare';
import { restate } from '../../../src/compare/restate/restate';
import { GDP_DEFLATORS } from '../../../src/method/parameter/gdpDeflator';
import { assessed, council } from '../council';

const anytown = assessed(council('Anytown', 'E06000001'));
const { index } = GDP_DEFLATORS['2026-06'].values;

describe('restating an assessment', () => {
  test('moves the nominal pounds of a year by the index of the base over that of the year (rule C3)', () => {
    const { figures } = restate(anytown, { prices: '2024-25' });
    const cost = figures.find(({ id }) => id === 'portfolio#cost,period=2025-26');
    // £20,000 × index(2024-25) ÷ index(2025-26), worked here in floating point, near enough to a penny
    const expected = (20000 * Number(index['2024-25'])) / Number(index['2025-26']);
    expect(Number.isFinite(expected)).toBe(true);
    expect(Math.abs(Number(cost?.after) - expected)).toBeLessThan(0.006);
    expect(cost).toMatchObject({ before: '20000.00', prices: '2024-25', deflator: '2026-06' });
  });

  test('leaves an amount of the base year as it is', () => {
    const { figures } = restate(anytown, { prices: '2025-26' });
    expect(figures.find(({ id }) => id === 'portfolio#cost,period=2025-26')).toMatchObject({ before: '20000.00', after: '20000.00' });
  });

  test('touches no hours, people or ratios', () => {
    const { figures, refused } = restate(anytown, { prices: '2024-25' });
    expect([...figures, ...refused].filter(({ id }) => /hours,|share|rate|users/.test(id.split('#')[1]?.split(',')[0] ?? ''))).toEqual([]);
  });

  test('refuses what is real, a present value, or of more than one year, with what to do', () => {
    const { refused } = restate(anytown, { prices: '2024-25' });
    const why = (id: string) => refused.find((each) => each.id === id)?.why;
    expect(why('portfolio#net_cash,period=whole_life,prices=2025-26,reached=forecast')).toMatch(/prices of 2025-26 already. Assess again/);
    expect(why('portfolio#cost,period=to_date')).toMatch(/more than one year. Restate its years, or assess again/);
  });

  test('at the standard rate, capacity value at the council’s own rate gives way to it', () => {
    const { figures } = restate(anytown, { prices: '2025-26', rate: 'standard' });
    const rates = figures.filter(({ id }) => id.includes('#capacity_value')).map(({ id }) => /rate=(\w+)/.exec(id)?.[1]);
    expect(new Set(rates)).toEqual(new Set(['standard']));
  });

  test('refuses a price base that is no year the deflator reaches', () => {
    expect(() => restate(anytown, { prices: '1900-01' })).toThrow(/prices is "1900-01". Write a financial year/);
  });
});

describe('restating so that councils can be compared', () => {
  test('moves the value and its basis, and says so with its effect', () => {
    const { groups, restated } = compare([anytown], { indicator: 'cash_realised', prices: '2024-25' });
    const after = groups[0]?.members[0]?.value;
    expect(groups[0]?.basis.prices).toBe('2024-25');
    expect(restated).toEqual([
      { council: 'Anytown', what: 'prices', from: 'nominal 2025-26', to: '2024-25', deflator: '2026-06', before: '50000.00', after },
    ]);
    const expected = (50000 * Number(index['2024-25'])) / Number(index['2025-26']);
    expect(Math.abs(Number(after) - expected)).toBeLessThan(0.006);
  });

  test('a present value in other prices is refused, for it cannot be undone', () => {
    const { excluded } = compare([anytown], { indicator: 'net_cash', prices: '2024-25' });
    expect(excluded[0]?.reasons).toEqual([{ code: 'prices_need_assessing', facts: { found: '2025-26', wanted: '2024-25' } }]);
    expect(excluded[0]?.value).toBeUndefined();
  });
});
