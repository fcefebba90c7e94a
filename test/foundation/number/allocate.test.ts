import { expect, test } from 'vitest';
import { allocate } from '../../../src/foundation/number/allocate';
import { Decimal } from '../../../src/foundation/number/decimal';

const parts = (amount: string, weights: number[]) =>
  allocate(
    new Decimal(amount),
    weights.map((each) => new Decimal(each)),
    2,
  ).map((part) => part.toFixed(2));

test('ten pounds in three: the odd penny to the largest remainder, ties to the first', () => {
  expect(parts('10', [1, 1, 1])).toEqual(['3.34', '3.33', '3.33']);
});

test('a loss is shared as a gain is', () => {
  expect(parts('-10', [1, 1, 1])).toEqual(['-3.34', '-3.33', '-3.33']);
});

test('by residents: 100 in 5, 3 and 1', () => {
  expect(parts('100', [5, 3, 1])).toEqual(['55.56', '33.33', '11.11']);
});

test('weights that say nothing are refused', () => {
  expect(() => parts('10', [0, 0])).toThrow(RangeError);
  expect(() => parts('10', [2, -1])).toThrow(RangeError);
});
