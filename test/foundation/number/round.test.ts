import { expect, test } from 'vitest';
import { Decimal } from '../../../src/foundation/number/decimal';
import { exactText, round } from '../../../src/foundation/number/round';
import { settle } from '../../../src/foundation/number/settle';

test.each([
  ['0.005', '0.01'],
  ['-0.005', '-0.01'],
  ['-0.004', '0.00'],
  ['2.345', '2.35'],
  ['123456789012345.675', '123456789012345.68'],
])('%s rounds half away from zero to %s, without a minus on nought (X4)', (exact, rounded) => {
  expect(round(new Decimal(exact), 2)).toBe(rounded);
});

test('exact text never has an exponent', () => {
  expect(exactText(new Decimal('1e-20'))).toBe('0.00000000000000000001');
  expect(exactText(new Decimal('1e30'))).toBe(`1${'0'.repeat(30)}`);
  expect(exactText(new Decimal('-0'))).toBe('0');
});

test('a formula settles at 20 places (X4)', () => {
  expect(settle(new Decimal(1).div(3)).toFixed()).toBe(`0.${'3'.repeat(20)}`);
  expect(settle(new Decimal(2).div(3)).toFixed()).toBe(`0.${'6'.repeat(19)}7`);
});
