import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess, type Portfolio, readPortfolio } from '../../src/index';
import { merge } from '../../src/reorganise/merge/merge';
import { split } from '../../src/reorganise/split/split';

const folder = new URL('../../examples/reorganisation/', import.meta.url);
const read = (name: string) => readPortfolio(readFileSync(new URL(name, folder)));
const portfolio = (name: string) => read(`${name}.json`).portfolio as Portfolio;

test('every record is read whole, and says that it is constructed', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(names).toHaveLength(7);
  for (const name of names) {
    const { portfolio: found, issues, leftOut } = read(name);
    expect([name, issues, leftOut, found?.constructed]).toEqual([name, [], [], true]);
  }
});

test('Cumbria: a county divided between two successors, six districts absorbed, nothing lost and nobody counted twice', () => {
  const vestingDay = '2023-04-01';
  const cumberland = { id: 'cumberland', name: 'Cumberland', gss: 'E06000063' };
  const westmorland = { id: 'waf', name: 'Westmorland and Furness', gss: 'E06000064' };
  const successors = [
    { ...cumberland, key: '274396' },
    { ...westmorland, key: '225385' },
  ];
  const [west, east] = split(portfolio('cumbria'), { successors, basis: 'residents', vestingDay }).map((part) => part.portfolio) as [
    Portfolio,
    Portfolio,
  ];
  const at = { vestingDay, preparedOn: vestingDay };
  const one = merge([west, ...['allerdale', 'carlisle', 'copeland'].map(portfolio)], { successor: cumberland, ...at });
  const two = merge([east, ...['barrow-in-furness', 'eden', 'south-lakeland'].map(portfolio)], { successor: westmorland, ...at });
  const residents = [one, two].map(
    ({ portfolio: { councils = [] } }) => councils.find(({ type, gss }) => type === 'unitary' && gss?.startsWith('E06'))?.residents,
  );
  // 97,831 + 108,524 + 68,041, and 66,726 + 53,754 + 104,905: the county’s 499,781 between them
  expect(residents).toEqual(['274396', '225385']);
  const cost = ({ portfolio: of }: typeof one) =>
    assess(of, { asAt: vestingDay, through: '2023-03-31' }).figures.find(({ id }) => id === 'portfolio#cost,period=2022-23')?.value;
  // £50,000 × 274,396 ÷ 499,781 = £27,451.62; with 9,000 + 15,000 + 2,500. The rest, £22,548.38, with 4,000.01 + 1,200 + 6,000.
  expect([one, two].map(cost)).toEqual(['53951.62', '33748.39']);
  expect(one.eliminations).toEqual([
    { path: 'savings/E07000028:saving', kind: 'shifted', from: 'E07000028', to: 'E10000006', amount: '2000' },
  ]);
});
