import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { explainer } from '../../src/assess/explain/explain';
import { recompute } from '../../src/assess/explain/recompute';
import { CASH_RUNGS } from '../../src/foundation/figure/vocabulary';
import type { Figure } from '../../src/foundation/figure/figure';
import { Decimal } from '../../src/foundation/number/decimal';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';

const YEARS = ['2024-25', '2025-26', '2026-27'] as const;
const CLASSES = ['cash_releasing', 'non_efficiency_saving'] as const;
const ROLES = { verified: 'finance', banked: 'finance' } as Readonly<Record<string, string>>;

const amount = fc.integer({ min: -20_000, max: 150_000 }).map(String);
const status = fc.record({
  financialYear: fc.constantFrom(...YEARS),
  rung: fc.constantFrom(...CASH_RUNGS),
  amount: fc.option(amount, { nil: undefined, freq: 8 }),
  periodKind: fc.constantFrom('in_year', 'full_year_level'),
});
const saving = fc.record({
  initiative: fc.constantFrom('a', 'b', 'c'),
  class: fc.constantFrom(...CLASSES),
  recurrence: fc.constantFrom('recurring', 'one_off'),
  from: fc.constantFrom('2024-04-01', '2025-04-01', '2025-07-15'),
  attribution: fc.constantFrom('1', '0.5', '0.35', undefined),
  baselineAmount: fc.constantFrom('60000', '100000'),
  sameAs: fc.option(fc.constantFrom('s0', 's1', 's2'), { nil: undefined, freq: 2 }),
  statuses: fc.array(status, { minLength: 1, maxLength: 4 }),
});
const record = fc.record({
  savings: fc.array(saving, { minLength: 3, maxLength: 6 }),
  lineYear: fc.boolean(),
  through: fc.constantFrom('2025-12-31', '2026-03-31', '2027-03-31'),
});
type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

/** Savings of three initiatives on one budget line, whose baseline is recorded on the savings or on the line. */
function portfolioOf({ savings, lineYear }: Drawn): Portfolio {
  const document = {
    id: 'p',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Drawn',
    preparedOn: '2025-01-01',
    budgetLines: [{ id: 'line', name: 'Line' }],
    ...(lineYear ? { lineYears: [{ id: 'y', budgetLine: 'line', financialYear: '2023-24', budget: '90000', outturn: '80000' }] } : {}),
    initiatives: ['a', 'b', 'c'].map((id) => ({ id, title: id, serviceArea: 'education', capability: 'search', goLive: '2024-04-01' })),
    savings: savings.map(({ statuses: _, ...row }, at) => ({
      ...row,
      id: `s${at}`,
      title: `Saving ${at}`,
      budgetLine: 'line',
      sameAs: row.sameAs === `s${at}` ? undefined : row.sameAs,
    })),
    statuses: savings.flatMap(({ statuses }, at) =>
      statuses.map((row, of) => ({
        ...row,
        id: `s${at}-${of}`,
        saving: `s${at}`,
        date: '2025-03-01',
        who: 'W',
        role: ROLES[row.rung] ?? 'service',
      })),
    ),
  };
  const { portfolio, leftOut } = readPortfolio(JSON.stringify(document));
  expect(leftOut).toEqual([]);
  return portfolio as Portfolio;
}

const optionsOf = ({ through }: Drawn) => ({ asAt: '2028-12-31', through });
const exactOf = (figure: Figure | undefined) => new Decimal(figure?.exact ?? figure?.value ?? 0);

/** What the savings recorded as the line's baseline, or what the line's own year gives. */
function baselineOf({ savings, lineYear }: Drawn, of: string): Decimal {
  if (lineYear) return new Decimal(80_000);
  const own = savings.filter(({ initiative }) => of === 'portfolio' || of === `initiatives/${initiative}`);
  return Decimal.max(...own.map(({ baselineAmount }) => baselineAmount));
}

describe('what savings claim together', () => {
  test('cash on a line never exceeds its baseline, at any rung, in any year', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const { figures } = assess(portfolioOf(drawn), optionsOf(drawn));
        const sums = new Map<string, Decimal>();
        for (const figure of figures) {
          if (figure.measure !== 'cash' || figure.reached === undefined || figure.gate !== undefined || figure.grade !== undefined)
            continue;
          if (figure.period === 'to_date') continue;
          const key = `${figure.of} ${figure.period} ${figure.reached}`;
          sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(exactOf(figure)));
        }
        for (const [key, sum] of sums) {
          const most = baselineOf(drawn, key.split(' ')[0] as string);
          expect(sum.lessThanOrEqualTo(most), `${key}: ${sum.toFixed()}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what is attributed of a total is no more than the total where nothing is a loss', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const savings = drawn.savings.map((row) => ({
          ...row,
          attribution: row.attribution ?? '1',
          sameAs: undefined,
          statuses: row.statuses.map((each) => ({ ...each, amount: new Decimal(each.amount ?? 0).abs().toFixed() })),
        }));
        const { figures } = assess(portfolioOf({ ...drawn, savings }), optionsOf(drawn));
        const byId = new Map(figures.map((each) => [each.id, each]));
        for (const figure of figures) {
          if (figure.measure !== 'cash_attributed' || figure.reached === undefined) continue;
          const ledger = byId.get(figure.id.replace('#cash_attributed', '#cash'));
          if (ledger !== undefined) expect(exactOf(figure).lessThanOrEqualTo(exactOf(ledger).plus('1e-15')), figure.id).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every total equals the sum of its entries, the adjustments among them', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const portfolio = portfolioOf(drawn);
        const assessment = assess(portfolio, optionsOf(drawn));
        const totals = assessment.figures.filter(
          ({ of, measure, value }) => of === 'portfolio' && /^cash/.test(measure) && value !== undefined,
        );
        const working = explainer(portfolio, assessment);
        for (const figure of totals) {
          expect(exactOf(figure).equals(recompute(working(figure.id)) as string), figure.id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
