import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess';
import { compare } from '../../src/compare/compare';
import { INDICATORS } from '../../src/compare/indicator/indicators';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { readTables } from '../../src/tables';

const examples = new URL('../../examples/', import.meta.url);
const published = readdirSync(new URL('published-cases/', examples)).filter((name) => name.endsWith('.json'));

function read(path: string): Portfolio {
  const { portfolio, issues, leftOut } = readPortfolio(readFileSync(new URL(path, examples)));
  expect(issues).toEqual([]);
  expect(leftOut).toEqual([]);
  return portfolio as Portfolio;
}
const assessed = (name: string): Assessment => assess(read(`published-cases/${name}.json`), { asAt: '2026-11-01' });
const value = ({ figures }: Assessment, id: string) => figures.find((figure) => figure.id === id)?.value;
const codes = ({ findings }: Assessment) => new Set(findings.map(({ code }) => code));

describe('the published cases', () => {
  test('are at least 25 initiatives of at least 18 councils, each read whole', () => {
    const portfolios = published.map((name) => read(`published-cases/${name}`));
    expect(new Set(portfolios.flatMap(({ councils }) => councils?.map(({ gss }) => gss))).size).toBeGreaterThanOrEqual(18);
    expect(portfolios.flatMap(({ initiatives }) => initiatives ?? []).length).toBeGreaterThanOrEqual(25);
  });

  test('no two of them can be put side by side on any indicator: none is a whole register', () => {
    const assessments = published.map((name) => assess(read(`published-cases/${name}`), { asAt: '2026-11-25', through: '2026-03-31' }));
    for (const { id } of INDICATORS) {
      const { groups, excluded } = compare(assessments, { indicator: id });
      expect([id, groups.length, excluded.length]).toEqual([id, 0, published.length]);
      for (const { reasons } of excluded) expect(reasons.map(({ code }) => code)).toContain('not_whole_register');
    }
  });

  test('no claim rests on an aggregator', () => {
    for (const name of published) {
      const { claims = [], documents = [] } = read(`published-cases/${name}`);
      const tiers = new Map(documents.map(({ id, tier }) => [id, tier]));
      for (const claim of claims) expect(tiers.get(claim.document), claim.id).toMatch(/^[ABC]$/);
    }
  });

  test('Buckinghamshire: “up to 90 minutes” enters no total', () => {
    const found = assessed('buckinghamshire');
    expect(found.figures).toEqual([]);
    expect(codes(found)).toContain('bound_as_central');
  });
  test('Derby: its sums stay on their rungs', () => {
    const found = assessed('derby');
    expect(codes(found)).toContain('rung_confused');
    expect(found.figures.filter(({ measure }) => measure === 'cash')).toEqual([]);
  });
  test('Westminster: residents’ seconds are not time returned', () => expect(codes(assessed('westminster'))).toContain('not_staff_time'));
  test('Swindon: 7p is gross', () => expect(codes(assessed('swindon'))).toContain('gross_as_net'));
  test('Nottinghamshire: all 300 licences are cost, the amount is not established', () => {
    const found = assessed('nottinghamshire');
    expect(found.figures.find(({ id }) => id === 'portfolio#cost,period=whole_life')?.missing).toEqual(['amount_not_stated']);
  });
  test('Hackney: £361,400 stays as the cost of what stopped', () => {
    expect(value(assessed('hackney'), 'portfolio#cost_of_stopped,period=whole_life')).toBe('361400.00');
    expect(value(assessed('hackney'), 'portfolio#net_cash,period=whole_life,reached=forecast')).toBe('-361400.00');
  });
});

describe('the constructed council', () => {
  const options = { asAt: '2026-10-05', through: '2026-03-31' };
  const portfolio = read('constructed-council/council.json');
  const found = assess(portfolio, options);

  test('comes to what its README works by hand', () => {
    expect(value(found, 'portfolio#cash,class=cash_releasing,period=to_date,reached=verified')).toBe('661946.65');
    expect(value(found, 'portfolio#realised_efficiency,period=to_date,reached=verified')).toBe('548946.65');
    expect(value(found, 'portfolio#budgeted_not_delivered,class=cash_releasing,period=to_date')).toBe('120000.00');
    expect(value(found, 'portfolio#cost,period=to_date')).toBe('641389.43');
    expect(value(found, 'portfolio#cost_of_stopped,period=to_date')).toBe('87929.80');
    expect(value(found, 'portfolio#net_cash,period=to_date,reached=verified')).toBe('135857.22');
    expect(value(found, 'initiatives/case-notes#converted_hours,period=2024-25,rung=verified')).toBe('-3180.72');
  });

  test('is the same from its tables, to the byte', () => {
    const folder = new URL('constructed-council/tables/', examples);
    const files = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
    const { portfolio: fromTables, issues } = readTables(files);
    expect(issues).toEqual([]);
    expect(JSON.stringify(assess(fromTables as Portfolio, options))).toBe(JSON.stringify(found));
  });
});
