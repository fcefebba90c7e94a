import { expect, test } from 'vitest';
import { dateText } from '../../src/report/dateText';
import { numberText, percentText } from '../../src/report/number';

test.each([
  ['-11400.00', 'GBP', '−£11,400.00'],
  ['1200.00', 'GBP', '£1,200.00'],
  ['999.00', 'GBP', '£999.00'],
  ['123456789012345.00', 'GBP', '£123,456,789,012,345.00'],
  ['180.00', 'hours', '180.00 hours'],
  ['-0.50', 'hours', '−0.50 hours'],
  ['35', 'GBP/hour', '£35 an hour'],
  ['1', 'months', '1 month'],
  ['60', 'months', '60 months'],
  ['0.1915', 'ratio', '0.1915'],
  ['1000.123456', 'index', '1,000.123456'],
] as const)('%s in %s is %s', (value, unit, text) => {
  expect(numberText(value, unit)).toBe(text);
});

test.each([
  ['0.1915', '19.15%'],
  ['1.0000', '100%'],
  ['-1.0000', '−100%'],
  ['0.0050', '0.5%'],
  ['0.0000', '0%'],
  ['-0.0017', '−0.17%'],
  ['12.5', '1,250%'],
  ['3', '300%'],
])('the ratio %s is %s', (value, text) => {
  expect(percentText(value)).toBe(text);
});

test('a date is written out, and what is no date is left alone', () => {
  expect(dateText('2026-03-01')).toBe('1 March 2026');
  expect(dateText('2026-13-01')).toBe('2026-13-01');
  expect(dateText('2025-26')).toBe('2025-26');
});
