import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import type { AssessOptions } from '../../src/assess/options';
import type { Figure } from '../../src/foundation/figure/figure';
import { Decimal } from '../../src/foundation/number/decimal';
import { allocate } from '../../src/foundation/number/allocate';
import { settle } from '../../src/foundation/number/settle';
import { financialYearFrom } from '../../src/foundation/time/financialYear';
import { discountFactor } from '../../src/method/formula/discountFactor';
import { realAmount } from '../../src/method/formula/realAmount';
import { deflatorIndex, GDP_DEFLATORS } from '../../src/method/parameter/gdpDeflator';
import type { Portfolio, Row } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';

interface Case {
  readonly id: string;
  readonly given: AssessOptions & { readonly portfolio?: object };
  readonly expect: { readonly refused?: string };
}

const cases = readdirSync(new URL('../case/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(`../case/${name}`, import.meta.url), 'utf8')) as Case)
  .filter(({ given, expect: { refused } }) => given.portfolio !== undefined && refused === undefined);

const portfolioOf = ({ given }: Case) => readPortfolio(JSON.stringify(given.portfolio)).portfolio as Portfolio;
const optionsOf = ({ given: { portfolio: _, ...options } }: Case): AssessOptions => options;
const aCase = fc.constantFrom(...cases);
const isFinancial = (measure: string) => ['cash_benefits', 'net_cash', 'net_present_cash', 'cost', 'grant'].includes(measure);

describe('assess', () => {
  test('the order of rows never changes a byte', () => {
    fc.assert(
      fc.property(aCase, fc.infiniteStream(fc.nat()), (each, stream) => {
        const portfolio = portfolioOf(each);
        const shuffled = Object.fromEntries(
          Object.entries(portfolio).map(([name, value]) => {
            if (!Array.isArray(value)) return [name, value];
            const keyed = (value as Row[]).map((row) => ({ row, key: stream.next().value as number }));
            return [name, keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
          }),
        ) as unknown as Portfolio;
        expect(JSON.stringify(assess(shuffled, optionsOf(each)))).toBe(JSON.stringify(assess(portfolio, optionsOf(each))));
      }),
      { numRuns: 60 },
    );
  });

  test('adding an initiative never changes another’s own figures', () => {
    fc.assert(
      fc.property(aCase, aCase, (one, other) => {
        const added = renamed(portfolioOf(other));
        const portfolio = portfolioOf(one);
        const both = Object.fromEntries(
          Object.entries({ ...added, ...portfolio }).map(([name, value]) => {
            const more = added[name as keyof Portfolio];
            return [name, Array.isArray(value) && Array.isArray(more) && value !== more ? [...value, ...more] : value];
          }),
        ) as unknown as Portfolio;
        const own = new Set(portfolio.initiatives?.map(({ id }) => `initiatives/${id}`));
        const ofOwn = (p: Portfolio) => assess(p, optionsOf(one)).figures.filter(({ of }) => own.has(of));
        expect(ofOwn(both)).toEqual(ofOwn(portfolio));
      }),
      { numRuns: 60 },
    );
  });

  test('no observation or baseline changes an amount of the financial case', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 0, max: 4 }), (each, keep) => {
        const portfolio = portfolioOf(each);
        const fewer = { ...portfolio, observations: portfolio.observations?.slice(0, keep) ?? [], baselines: [] };
        const financial = (p: Portfolio) =>
          assess(p, optionsOf(each))
            .figures.filter(({ measure, of, gate }) => isFinancial(measure) && of !== 'portfolio' && gate === undefined)
            .filter(({ prices }) => prices === undefined)
            .map(({ id, value, missing }) => ({ id, value, missing }));
        expect(financial(fewer)).toEqual(financial(portfolio));
      }),
      { numRuns: 60 },
    );
  });

  test('a figure of the portfolio is the sum of its initiatives’, exactly, but for what they claim together', () => {
    for (const each of cases) {
      const { figures } = assess(portfolioOf(each), optionsOf(each));
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      const exactOf = (figure: Figure | undefined) => new Decimal(figure?.exact ?? figure?.value ?? 0);
      const alone = (figure: Figure) => exactOf(figure).minus(exactOf(byId.get(figure.id.replace('#cash,', '#cash_overlap,'))));
      const adjusted = ({ entries, marks }: Figure) =>
        marks?.includes('overlap') || entries.some((entry) => entry.includes('overlap_attributed,'));
      for (const total of figures) {
        if (total.of !== 'portfolio' || total.value === undefined || total.prices !== undefined || !ADDITIVE.has(total.measure)) continue;
        const suffix = total.id.slice('portfolio'.length);
        const parts = figures.filter(({ id, of }) => of !== 'portfolio' && id.slice(of.length) === suffix);
        if ([total, ...parts].some(adjusted)) continue;
        const own = (figure: Figure) => (total.measure === 'cash' ? alone(figure) : exactOf(figure));
        const sum = parts.reduce((all, part) => all.plus(own(part)), new Decimal(0));
        expect(sum.equals(own(total)), `${each.id} ${total.id}`).toBe(true);
      }
    }
  });

  test('the grades of a total sum to it, exactly', () => {
    for (const each of cases) {
      const { figures } = assess(portfolioOf(each), optionsOf(each));
      const graded = figures.filter(({ grade }) => grade !== undefined);
      for (const total of figures) {
        if (total.grade !== undefined || total.gate !== undefined || total.value === undefined) continue;
        const parts = graded.filter((part) => part.id.replace(`,grade=${part.grade}`, '') === total.id && part.kind === total.kind);
        if (parts.length === 0) continue;
        const sum = parts.reduce((all, { exact, value }) => all.plus(exact ?? value ?? 0), new Decimal(0));
        expect(sum.equals(total.exact ?? total.value), `${each.id} ${total.id}`).toBe(true);
      }
    }
  });

  test('every hour and every pound that is totalled by grade has one', () => {
    for (const each of cases) {
      const { figures } = assess(portfolioOf(each), optionsOf(each));
      const ids = new Set(figures.map(({ id }) => id.replace(/,grade=[A-E]/, (found) => (found === '' ? '' : ',graded'))));
      for (const { id, of, measure, rung, reached, gate, kind, grade, fund, adjusted } of figures) {
        if (!GRADED.has(measure) || [grade, gate, kind, fund, adjusted].some((each) => each !== undefined)) continue;
        if (measure.startsWith('cash') && reached === undefined) continue;
        if (!measure.startsWith('cash') && rung === undefined) continue;
        const [head = ''] = id.split(/,(?=period|rate)/);
        expect(ids.has(`${head},graded${id.slice(head.length)}`), `${each.id} ${id} of ${of}`).toBe(true);
      }
    }
  });

  test('the same bytes in every time zone', () => {
    const script = new URL('./bytes.ts', import.meta.url).pathname;
    const bytes = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
    const utc = bytes('UTC');
    expect(utc).toMatch(/^[0-9a-f]{64}\n$/);
    expect(bytes('Europe/London')).toBe(utc);
    expect(bytes('Pacific/Apia')).toBe(utc);
  }, 120_000);
});

describe('hostile records', () => {
  const base = { id: 'p', schemaVersion: '1', author: 'council', authorName: 'A', preparedOn: '2026-01-01' };
  const initiatives = [{ id: 'i', title: 'I', serviceArea: 'education', capability: 'search', goLive: '2025-04-01' }];
  const cost = { id: 'c', initiative: 'i', recurrence: 'ongoing', type: 'revenue', category: 'licence', amount: '1' };

  test.each(['9999-12', '9999-00', '1000-01-01/9998-12-31', '2025-04-01/9999-12-31', '0000-01'])(
    'a period at the end of the calendar is refused: %s',
    (period) => {
      const { leftOut } = readPortfolio(JSON.stringify({ ...base, initiatives, costs: [{ ...cost, period }] }));
      expect(leftOut).toEqual(['costs/c']);
    },
  );

  test('the longest period and life that are read are assessed at once', () => {
    const costs = [{ ...cost, period: '1900-04-01/2199-03-31', periodKind: 'full_year_level', indexation: 'gdp_deflator' }];
    const long = [{ ...initiatives[0], usefulLifeYears: '999999999', usefulLifeBasis: 'Said so' }];
    const { portfolio } = readPortfolio(JSON.stringify({ ...base, initiatives: long, costs }));
    expect(assess(portfolio as Portfolio, { asAt: '2026-01-01' }).figures.length).toBeGreaterThan(0);
  }, 10_000);

  test('many rows do not overflow', () => {
    const costs = Array.from({ length: 200_000 }, (_, n) => ({ ...cost, id: `c${String(n).padStart(6, '0')}`, period: '2025-26' }));
    const { portfolio } = readPortfolio(JSON.stringify({ ...base, initiatives, costs }));
    const { figures } = assess(portfolio as Portfolio, { asAt: '2026-05-01', through: '2026-03-31' });
    expect(figures.find(({ id }) => id === 'portfolio#cost,period=2025-26')?.value).toBe('200000.00');
  }, 120_000);
});

const GRADED = new Set(['net_hours', 'hours_left', 'capacity_value', 'cash', 'cash_attributed']);

const ADDITIVE = new Set([
  'gross_hours',
  'net_hours',
  'cash',
  'cash_attributed',
  'cost',
  'capacity_value',
  'running_hours',
  'rework_hours',
]);

/** The same record under other ids, so that it can stand beside another. */
function renamed(portfolio: Portfolio): Portfolio {
  const ids = new Set(Object.values(portfolio).flatMap((value) => (Array.isArray(value) ? (value as Row[]).map(({ id }) => id) : [])));
  const free = new Set(['id', 'title', 'name', 'words', 'who', 'basis']);
  const rename = (row: Row): Row => ({
    ...Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        typeof value === 'string' && ids.has(value) && (field === 'id' || !free.has(field)) ? `other ${value}` : value,
      ]),
    ),
    id: `other ${row.id}`,
    ...(typeof row['input'] === 'string' ? { input: row['input'].replace('/', '/other ') } : {}),
  });
  return Object.fromEntries(
    Object.entries(portfolio).map(([name, value]) => [name, Array.isArray(value) ? (value as Row[]).map(rename) : value]),
  ) as unknown as Portfolio;
}

const money = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((pence) => new Decimal(pence.toString()).div(100));

describe('money over time', () => {
  test('present value at a rate of nil is the plain sum', () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 60 }), (flows) => {
        const bands = [{ from: 0, rate: '0' }];
        const present = flows.reduce((sum, flow, year) => sum.plus(settle(flow.times(discountFactor(bands, year)))), new Decimal(0));
        expect(present.equals(flows.reduce((sum, flow) => sum.plus(flow), new Decimal(0)))).toBe(true);
      }),
    );
  });

  test('deflating there and back is the identity to the penny', () => {
    const year = fc.integer({ min: 2018, max: 2080 }).map(financialYearFrom);
    fc.assert(
      fc.property(money, year, year, fc.constantFrom(...Object.values(GDP_DEFLATORS)), (amount, from, to, deflator) => {
        const index = (each: string) => deflatorIndex(deflator, each) as Decimal;
        const there = realAmount.value({ amount, baseIndex: index(to), yearIndex: index(from) });
        const back = realAmount.value({ amount: there, baseIndex: index(from), yearIndex: index(to) });
        expect(back.toFixed(2)).toBe(amount.toFixed(2));
      }),
    );
  });

  test('parts of an allocation sum to it', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((each) => each > 0));
    fc.assert(
      fc.property(money, weights, (amount, all) => {
        const parts = allocate(
          amount,
          all.map((each) => new Decimal(each)),
          2,
        );
        expect(parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).equals(amount)).toBe(true);
      }),
    );
  });

  test('sums of settled values do not move with their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.integer({ min: 1, max: 997 })), { maxLength: 40 }), (all) => {
        const values = all.map(([amount, by]) => settle(amount.div(by)));
        const forwards = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
        const backwards = [...values].reverse().reduce((sum, value) => sum.plus(value), new Decimal(0));
        expect(forwards.equals(backwards)).toBe(true);
      }),
    );
  });
});
