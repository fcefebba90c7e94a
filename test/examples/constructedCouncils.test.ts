import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: the example is plain JavaScript.
import { councils, truth as planned } from '../../examples/constructed-councils/make.mjs';
import { compare, type Comparison } from '../../src/compare/compare';
import { assess, type Portfolio, readPortfolio } from '../../src/index';

interface Truth {
  readonly name: string;
  readonly gss: string;
  readonly net: number;
  readonly gross: number;
  readonly attribution: number;
  readonly cost: number;
  readonly published: number;
  readonly apart?: string;
}
const truth = planned as readonly Truth[];
const apart = new Map(truth.flatMap(({ name, apart: why }) => (why === undefined ? [] : [[name, why] as const])));

let comparison: Comparison;
beforeAll(() => {
  const assessments = truth.map(({ gss }) => {
    const { portfolio, issues, leftOut } = readPortfolio(
      readFileSync(new URL(`../../examples/constructed-councils/${gss}.json`, import.meta.url)),
    );
    expect([gss, issues, leftOut]).toEqual([gss, [], []]);
    return assess(portfolio as Portfolio, { asAt: '2026-11-25', through: '2026-03-31', prices: '2025-26' });
  });
  comparison = compare(assessments, { indicator: 'net_cash' });
});

test('the records are as their rule makes them, thirty of them; if not, run node examples/constructed-councils/make.mjs', () => {
  const made = councils() as readonly Portfolio[];
  expect(made).toHaveLength(30);
  for (const each of made) {
    const file = new URL(`../../examples/constructed-councils/${each.councils?.[0]?.gss}.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(each, undefined, 2)}\n`);
  }
});

describe('on the constructed set', () => {
  test('the library gives the truth to the penny: gross × attribution − cost, all of 2025-26', () => {
    const members = comparison.groups[0]?.members ?? [];
    expect(members).toHaveLength(30 - apart.size);
    for (const { council, value, interval } of members) {
      const { net, gross, attribution, cost } = truth.find(({ name }) => name === council.name) as Truth;
      expect(value, council.name).toBe(net.toFixed(2));
      const end = (hundredths: number) => ((gross * hundredths) / 100 - cost).toFixed(2);
      expect(interval, council.name).toEqual({ low: end(attribution - 5), high: end(Math.min(100, attribution + 5)) });
    }
  });

  test('a rank is one more than the number truly and wholly better, and never against the truth', () => {
    const members = comparison.groups[0]?.members ?? [];
    const trueNet = (name: string) => truth.find((each) => each.name === name)?.net as number;
    for (const { council, rank = 0, interval } of members) {
      const better = members.filter((other) => Number(other.interval?.low) > Number(interval?.high));
      expect(rank).toBe(1 + better.length);
      for (const other of better) expect(trueNet(other.council.name)).toBeGreaterThan(trueNet(council.name));
    }
  });

  test('what would be published ranks them wrongly: more than half are in another place, the first among them', () => {
    const fair = truth.filter(({ name }) => !apart.has(name));
    const pairs = fair.flatMap((a, at) => fair.slice(at + 1).map((b) => [a, b] as const));
    const wrong = pairs.filter(([a, b]) => (a.published - b.published) * (a.net - b.net) < 0);
    expect(wrong.length).toBeGreaterThan(0);
    const place = (by: (each: Truth) => number) => [...fair].sort((a, b) => by(b) - by(a)).map(({ name }) => name);
    const [said, is] = [place(({ published }) => published), place(({ net }) => net)];
    const moved = said.filter((name, at) => is.indexOf(name) !== at);
    expect(moved.length).toBeGreaterThan(fair.length / 2);
    expect(said[0]).not.toBe(is[0]);
  });

  test('refuses the rest, each for its own reason', () => {
    const reasons = Object.fromEntries(
      comparison.excluded.map(({ council, reasons: each }) => [council.name, each.map(({ code }) => code).join()]),
    );
    const expected: Record<string, string> = {
      attribution: 'not_established',
      cost: 'not_established',
      left_out: 'not_whole_register',
      selected: 'not_whole_register',
      undeclared: 'not_whole_register',
    };
    for (const [name, why] of apart) if (why !== 'horizon') expect(reasons[name], name).toBe(expected[why]);
    expect(comparison.groups[1]?.members.map(({ council }) => apart.get(council.name))).toEqual(['horizon']);
    expect(comparison.excluded).toHaveLength(apart.size - 1);
  });
});
