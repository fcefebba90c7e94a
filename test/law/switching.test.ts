import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { Decimal } from '../../src/foundation/number/decimal';
import { exactText } from '../../src/foundation/number/round';
import type { Assumption } from '../../src/record/kind/assumption';
import type { Portfolio } from '../../src/record/kind/portfolio';

const YEARS = ['2025-26', '2026-27', '2027-28', '2028-29', '2029-30', '2030-31'];
/** Nothing has fallen due: what is spent would not move. */
const options = { asAt: '2025-03-31', draws: 100 };

const pence = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((amount) => (amount / 100).toFixed(2));
const year = fc.constantFrom(...YEARS);
const share = fc.integer({ min: 1, max: 100 }).map((part) => (part / 100).toFixed(2));

const cost = fc.record({ amount: pence(100_000), period: fc.oneof(year, fc.constantFrom('2025-06', '2026-11', '2027-01-01/2028-06-30')) });
const inKind = fc.record({ hours: pence(500), period: year });
const saving = fc.record({
  amounts: fc.uniqueArray(fc.tuple(year, pence(50_000)), { minLength: 1, maxLength: 4, selector: ([of]) => of }),
  attribution: share,
});
const record = fc.record({
  costs: fc.array(cost, { minLength: 1, maxLength: 4 }),
  inKind: fc.array(inKind, { maxLength: 2 }),
  savings: fc.array(saving, { minLength: 1, maxLength: 4 }),
  rate: pence(60),
});

type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

function portfolioOf({ costs, inKind, savings, rate }: Drawn, assumptions: Assumption[]): Portfolio {
  const shared = { initiative: 'tool', recurrence: 'one_off' } as const;
  return {
    id: 'p',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Anytown',
    preparedOn: '2025-03-31',
    staffGroups: [{ id: 'officers', name: 'Officers', hourlyRate: rate, rateBasis: 'productive' }],
    budgetLines: [{ id: 'line', name: 'Line', fund: 'general_fund' }],
    initiatives: [{ id: 'tool', title: 'Tool', serviceArea: 'central_services', capability: 'other', goLive: '2025-04-01' }],
    costs: [
      ...costs.map((row, at) => ({ ...shared, id: `c${at}`, type: 'revenue' as const, category: 'implementation' as const, ...row })),
      ...inKind.map((row, at) => ({
        ...shared,
        id: `k${at}`,
        type: 'in_kind' as const,
        category: 'staff_time' as const,
        staffGroup: 'officers',
        ...row,
      })),
    ],
    savings: savings.map(({ attribution }, at) => ({
      ...shared,
      id: `s${at}`,
      title: 'Saving',
      class: 'cash_releasing' as const,
      budgetLine: 'line',
      baselineAmount: '99000000',
      baselineBasis: 'budget' as const,
      baselineYear: '2024-25',
      attribution,
    })),
    statuses: savings.flatMap(({ amounts }, at) =>
      amounts.map(([financialYear, amount]) => ({
        id: `s${at}-${financialYear}`,
        saving: `s${at}`,
        financialYear,
        rung: 'forecast' as const,
        date: '2025-03-01',
        amount,
        periodKind: 'in_year' as const,
      })),
    ),
    assumptions,
  };
}

/** An input of the record, what it is, and the record with it moved. */
interface Lever {
  readonly input: string;
  readonly central: string;
  readonly moved: (to: Decimal) => Drawn;
}

function leversOf(drawn: Drawn): Lever[] {
  const { costs, inKind, savings, rate } = drawn;
  const scaled = (amount: string, to: Decimal, from: string) => exactText(to.times(amount).div(from));
  return [
    ...costs.map(({ amount }, at) => ({
      input: `costs/c${at}/amount`,
      central: amount,
      moved: (to: Decimal) => ({ ...drawn, costs: costs.map((row, of) => (of === at ? { ...row, amount: exactText(to) } : row)) }),
    })),
    ...savings.flatMap(({ attribution }, at) => {
      const changed = (by: (row: Drawn['savings'][number]) => Drawn['savings'][number]) => ({
        ...drawn,
        savings: savings.map((row, of) => (of === at ? by(row) : row)),
      });
      return [
        {
          input: `savings/s${at}/amount`,
          central: '40',
          moved: (to: Decimal) =>
            changed((row) => ({
              ...row,
              amounts: row.amounts.map(([of, amount]): [string, string] => [of, scaled(amount, to, '40')]),
            })),
        },
        {
          input: `savings/s${at}/attribution`,
          central: attribution,
          moved: (to: Decimal) => changed((row) => ({ ...row, attribution: exactText(to) })),
        },
      ];
    }),
    ...(inKind.length === 0
      ? []
      : [{ input: 'staffGroups/officers/hourlyRate', central: rate, moved: (to: Decimal) => ({ ...drawn, rate: exactText(to) }) }]),
  ];
}

const figureOf = (portfolio: Portfolio, measure: string) =>
  assess(portfolio, options).figures.find(
    (each) => each.of === 'initiatives/tool' && each.measure === measure && each.period === 'whole_life' && each.adjusted === undefined,
  );

describe('a switching value', () => {
  test('moved there in the record, the input brings net present social value to nil, to the penny', () => {
    let tried = 0;
    fc.assert(
      fc.property(record, fc.nat(), (drawn, which) => {
        const levers = leversOf(drawn);
        const { input, central, moved } = levers[which % levers.length] as Lever;
        const row = { id: 'a', initiative: 'tool', input, low: '0', central, high: exactText(new Decimal(central).times(3)) };
        const found = figureOf(portfolioOf(drawn, [row]), 'switching_value');
        if (found?.value === undefined) return;
        tried++;
        const there = moved(new Decimal(found.exact ?? found.value));
        expect(figureOf(portfolioOf(there, []), 'net_present_social_value')?.value).toMatch(/^0\.00$/);
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});
