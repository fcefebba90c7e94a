import { describe, expect, test } from 'vitest';
import { isDate } from '../../../src/foundation/time/date';
import { financialYearFrom, financialYearOf, isFinancialYear, plusYears, yearsBetween } from '../../../src/foundation/time/financialYear';
import { partYear } from '../../../src/foundation/time/partYear';
import { parsePeriod } from '../../../src/foundation/time/period';
import { daysIn, monthsOf, wholeMonths } from '../../../src/foundation/time/span';

describe('the financial year', () => {
  test.each([
    ['2026-03-31', '2025-26'],
    ['2026-04-01', '2026-27'],
    ['1999-12-31', '1999-00'],
  ])('%s is in %s', (date, year) => expect(financialYearOf(date)).toBe(year));

  test('is two years that follow', () => {
    expect(isFinancialYear('1999-00')).toBe(true);
    expect(isFinancialYear('2025-27')).toBe(false);
    expect(plusYears('1998-99', 2)).toBe('2000-01');
    expect(yearsBetween('2025-26', '2023-24')).toBe(-2);
    expect(financialYearFrom(2009)).toBe('2009-10');
  });
});

describe('a period', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-26', '2025-04-01', '2026-03-31'],
    ['2011-12', '2011-12-01', '2011-12-31'],
    ['2026-03-03/2026-03-30', '2026-03-03', '2026-03-30'],
  ])('%s runs from %s to %s', (text, from, to) => expect(parsePeriod(text)).toEqual({ from, to }));

  test.each(['2026-13', '2025-27', '2026-03-30/2026-03-03', '2026-02-29/2026-03-01', '2026', 'March', ''])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('days that never were are no dates, in any time zone', () => {
    expect(isDate('2011-12-30')).toBe(true);
    expect(isDate('2026-02-29')).toBe(false);
  });
});

describe('days and months', () => {
  test('both ends count', () => expect(daysIn({ from: '2026-03-03', to: '2026-03-30' })).toBe(28));
  test('whole months begin on a first and end on a last day', () => {
    expect(wholeMonths({ from: '2025-10-01', to: '2026-03-31' })).toBe(6);
    expect(wholeMonths({ from: '2025-10-02', to: '2026-03-31' })).toBeUndefined();
  });
  test('a span is cut at each month', () => {
    expect(monthsOf({ from: '2025-12-20', to: '2026-02-03' })).toEqual([
      { from: '2025-12-20', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-03' },
    ]);
  });
});

describe('part of a year (C2)', () => {
  test('whole months over twelve', () =>
    expect(partYear({ from: '2025-07-01', to: '9999-12-31' }, '2025-26')).toEqual({ inForce: 9, of: 12, unit: 'months' }));
  test('otherwise days over the days of that year, a leap year’s 366', () => {
    expect(partYear({ from: '2023-07-15', to: '9999-12-31' }, '2023-24')).toEqual({ inForce: 261, of: 366, unit: 'days' });
  });
  test('none of it', () => expect(partYear({ from: '2027-04-01', to: '9999-12-31' }, '2025-26').inForce).toBe(0));
});
