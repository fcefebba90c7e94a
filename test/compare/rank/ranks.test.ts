import { expect, test } from 'vitest';
import { netCash } from '../../../src/compare/indicator/netCash';
import { payback } from '../../../src/compare/indicator/payback';
import { quartiles } from '../../../src/compare/rank/quartiles';
import { ranks } from '../../../src/compare/rank/ranks';
import type { CouncilValue } from '../../../src/compare/value/councilValue';

const withIntervals = (intervals: readonly (readonly [string, string] | undefined)[]) =>
  intervals.map((interval) => (interval === undefined ? {} : { interval: { low: interval[0], high: interval[1] } })) as CouncilValue[];

test('a rank is one more than the number whose interval lies wholly better (rule F4)', () => {
  // 80–90 is wholly above 50–70, 40–79 and 10–20; 50–70 meets 40–79, so neither is better; both are above 10–20.
  expect(
    ranks(
      withIntervals([
        ['80', '90'],
        ['50', '70'],
        ['40', '79'],
        ['10', '20'],
      ]),
      netCash,
    ),
  ).toEqual([1, 2, 2, 4]);
});

test('intervals that touch are not wholly apart', () => {
  expect(
    ranks(
      withIntervals([
        ['10', '20'],
        ['20', '30'],
      ]),
      netCash,
    ),
  ).toEqual([1, 1]);
});

test('lower is better of months', () => {
  expect(
    ranks(
      withIntervals([
        ['10', '20'],
        ['21', '30'],
      ]),
      payback,
    ),
  ).toEqual([1, 2]);
});

test('no interval, no rank, and nobody is behind it', () => {
  expect(ranks(withIntervals([undefined, ['10', '20'], ['30', '40']]), netCash)).toEqual([undefined, 2, 1]);
});

test('minus signs and length of text do not matter', () => {
  expect(
    ranks(
      withIntervals([
        ['-100.00', '-9.00'],
        ['9.00', '100.00'],
      ]),
      netCash,
    ),
  ).toEqual([2, 1]);
});

test('no quartiles below five councils; of five, the second, third and fourth', () => {
  expect(quartiles(['1', '2', '3', '4'], 2)).toBeUndefined();
  expect(quartiles(['50', '10', '40', '20', '30'], 2)).toEqual({ lower: '20.00', median: '30.00', upper: '40.00' });
});

test('between two, by the distance: of 1, 2, 3, 4, 5, 6 the lower quartile is a quarter of the way from 2 to 3', () => {
  expect(quartiles(['1', '2', '3', '4', '5', '6'], 2)).toEqual({ lower: '2.25', median: '3.50', upper: '4.75' });
});
