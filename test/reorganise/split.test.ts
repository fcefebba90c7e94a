import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, type Portfolio, readPortfolio, writePortfolio } from '../../src/index';
import { fieldType } from '../../src/record/kind/field';
import { KINDS } from '../../src/record/kind/portfolio';
import { PASSING } from '../../src/reorganise/split/additive';
import { split } from '../../src/reorganise/split/split';
import { council } from '../compare/council';

const west = { id: 'west', name: 'West', gss: 'E06000063', key: '2' };
const east = { id: 'east', name: 'East', gss: 'E06000064', key: '1' };
const options = { successors: [east, west], basis: 'residents', vestingDay: '2026-04-01' } as const;
const county = council('Countyshire', 'E10000006');

const example = readPortfolio(readFileSync(new URL('../../examples/constructed-council/council.json', import.meta.url)))
  .portfolio as Portfolio;
const coded = { ...example, councils: (example.councils ?? []).map((row) => ({ ...row, gss: 'E06000001' })) };

describe('a split', () => {
  test('shares amounts to the penny by the key, and copies rates', () => {
    const [one, two] = split(county, options);
    // 20,000 ÷ 3: 13,333.333… and 6,666.666…; the penny goes to the greater remainder, the second
    expect([one, two].map((part) => part?.portfolio.costs?.[0]?.amount)).toEqual(['13333.33', '6666.67']);
    expect([one, two].map((part) => part?.portfolio.observations?.[0]?.value)).toEqual(['6', '6']);
    // 10,000 cases: 6,666.666… and 3,333.333…; the remainder of the first is greater
    expect([one, two].map((part) => part?.portfolio.observations?.[0]?.volume)).toEqual(['6666.67', '3333.33']);
    expect(one?.gss).toBe('E06000063');
  });

  test('a tie goes to the lower code', () => {
    const odd = { ...county, costs: [{ ...(county.costs ?? [])[0], amount: '0.01' }] } as Portfolio;
    const parts = split(odd, { ...options, successors: [east, { ...west, key: '1' }] });
    expect(parts.map(({ portfolio }) => portfolio.costs?.[0]?.amount)).toEqual(['0.01', '0']);
  });

  test('an initiative named for a successor goes there whole, with its lines and staff', () => {
    const [one, two] = split(county, { ...options, initiatives: { tool: 'E06000064' } });
    expect(one?.portfolio.initiatives).toBeUndefined();
    expect(one?.portfolio.budgetLines).toBeUndefined();
    expect(two?.portfolio.costs?.[0]?.amount).toBe('20000');
    expect(two?.portfolio.staffGroups?.[0]?.fte).toBe('500');
    expect(one?.portfolio.councils?.[0]?.residents).toBe('66666.67');
  });

  test('a part keeps its predecessor’s identity and names its successor, and reads back without a fault', () => {
    for (const { gss, portfolio } of split(coded, options)) {
      expect(portfolio.councils?.map((row) => row.gss)).toEqual(['E06000001']);
      expect(portfolio.successions).toEqual([
        { id: `E06000001@${gss}`, predecessor: 'E06000001', successor: gss, vestingDay: '2026-04-01' },
      ]);
      const { leftOut, issues } = readPortfolio(writePortfolio(portfolio));
      expect(leftOut).toEqual([]);
      expect(issues.filter(({ severity }) => severity === 'refused')).toEqual([]);
    }
  });

  test('the figures of the parts sum to the whole: of the constructed council, cost and cash to the penny, and hours', () => {
    const at = { asAt: '2026-11-25', through: '2026-03-31' };
    const whole = assess(coded, at);
    const parts = split(coded, options).map(({ portfolio }) => assess(portfolio, at));
    const sum = (id: string) =>
      parts.reduce(
        (total, { figures }) =>
          total + Number(figures.find((figure) => figure.id === id)?.exact ?? figures.find((figure) => figure.id === id)?.value),
        0,
      );
    for (const id of [
      'portfolio#cost,period=to_date',
      'portfolio#cost,period=whole_life',
      'portfolio#cash,class=cash_releasing,period=to_date,reached=delivered',
      'portfolio#cash_attributed,class=income,period=to_date,reached=verified',
      'portfolio#net_hours,period=to_date,rung=verified',
      'portfolio#net_hours,period=to_date,rung=claimed',
    ]) {
      const value = Number(whole.figures.find((figure) => figure.id === id)?.value);
      expect(Math.abs(sum(id) - value), id).toBeLessThan(0.02);
    }
  });
});

describe('how an amount passes', () => {
  test('is said of every amount of money and every quantity of every table, and of nothing else', () => {
    for (const [table, { schema }] of Object.entries(KINDS)) {
      const amounts = Object.entries(schema.shape).flatMap(([field, each]) =>
        ['money', 'quantity'].includes(fieldType(each).type) ? [field] : [],
      );
      expect(Object.keys(PASSING[table as keyof typeof PASSING] ?? {}).sort(), table).toEqual(amounts.sort());
    }
  });

  test('minutes to handle a contact are a rate, and contacts contained are not', () => {
    const contacts = {
      ...county,
      measures: [{ ...(county.measures ?? [])[0], shape: 'contained_contacts' }],
    } as Portfolio;
    const [one] = split(contacts, options);
    expect(one?.portfolio.baselines?.[0]?.value).toBe('12');
    expect(one?.portfolio.observations?.[0]?.value).toBe('4');
  });

  test('an assumption passes as the input it is of', () => {
    const assumption = { initiative: 'tool', low: '3', central: '6', high: '9' };
    const assumed = {
      ...county,
      assumptions: [
        { ...assumption, id: 'rate', input: 'measures/m/value' },
        { ...assumption, id: 'cost', input: 'costs/run/amount' },
      ],
    } as Portfolio;
    const [one] = split(assumed, options);
    expect(one?.portfolio.assumptions?.map(({ id, central }) => [id, central])).toEqual([
      ['cost', '4'],
      ['rate', '6'],
    ]);
  });
});

describe('a split is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['to one successor', () => split(county, { ...options, successors: [west] }), /two successors or more/],
    ['to one twice', () => split(county, { ...options, successors: [west, west] }), /given twice/],
    ['by a key of nought', () => split(county, { ...options, successors: [west, { ...east, key: '0' }] }), /the key of East is 0/],
    ['of an initiative there is not', () => split(county, { ...options, initiatives: { other: 'E06000063' } }), /no initiative "other"/],
    ['to no successor', () => split(county, { ...options, initiatives: { tool: 'E07000026' } }), /which is no successor. Write one of/],
  ])('%s', (_, make, says) => expect(make).toThrow(says));

  test('where a row would name one that went elsewhere', () => {
    const two = {
      ...county,
      initiatives: [...(county.initiatives ?? []), { ...(county.initiatives ?? [])[0], id: 'two' }],
      savings: [...(county.savings ?? []), { ...(county.savings ?? [])[0], id: 's2', initiative: 'two', sameAs: 's' }],
    } as Portfolio;
    expect(() => split(two, { ...options, initiatives: { tool: 'E06000063', two: 'E06000064' } })).toThrow(
      /savings\/s2 goes to East and its sameAs, savings\/s, does not/,
    );
  });
});
