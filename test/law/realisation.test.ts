import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { Decimal } from '../../src/foundation/number/decimal';
import type { Figure } from '../../src/foundation/figure/figure';
import type { Portfolio } from '../../src/record/kind/portfolio';
import type { Status } from '../../src/record/kind/status';
import type { Target } from '../../src/record/kind/target';
import { parsePortfolio } from '../../src/record/read/parsePortfolio';

const YEARS = ['2024-25', '2025-26', '2026-27', '2027-28'] as const;
const pounds = fc.integer({ min: 0, max: 9_999_999 }).map((pence) => new Decimal(pence).div(100).toFixed());
const options = { asAt: '2026-12-31', through: '2026-03-31' };

interface Plan {
  readonly targets: readonly string[];
  readonly verified: readonly string[];
  readonly forecast: string;
}

/** A saving with a first target for four years, verified in the two that have closed, forecast in the next. */
function record({ targets, verified, forecast }: Plan, extra: { targets?: Target[]; statuses?: Status[] } = {}): Portfolio {
  const finance = { who: 'Finance', role: 'finance' } as const;
  return parsePortfolio({
    id: 'p',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Constructed',
    preparedOn: '2026-04-30',
    budgetLines: [{ id: 'line', name: 'Line' }],
    initiatives: [{ id: 'i', title: 'I', serviceArea: 'education', capability: 'search', goLive: '2024-04-01' }],
    savings: [
      {
        id: 's',
        initiative: 'i',
        title: 'S',
        class: 'cash_releasing',
        recurrence: 'one_off',
        budgetLine: 'line',
        baselineAmount: '99999999',
        attribution: '1',
      },
    ],
    statuses: [
      ...verified.map((amount, at) => ({
        id: `v${at}`,
        saving: 's',
        financialYear: YEARS[at],
        rung: 'verified',
        date: '2026-04-20',
        amount,
        periodKind: 'in_year',
        ...finance,
      })),
      { id: 'f', saving: 's', financialYear: YEARS[2], rung: 'forecast', date: '2026-01-01', amount: forecast, periodKind: 'in_year' },
      ...(extra.statuses ?? []),
    ],
    targets: [
      ...targets.map((value, at) => ({ ...cash(`t${at}`, value, YEARS[at] as string), setOn: '2024-03-01' })),
      ...(extra.targets ?? []),
    ],
  });
}

function cash(id: string, value: string, period: string) {
  return { id, initiative: 'i', saving: 's', what: 'cash', netOrGross: 'gross', value, period, periodKind: 'in_year' } as const;
}

const plan = fc.record({
  targets: fc.array(pounds, { minLength: 4, maxLength: 4 }),
  verified: fc.array(pounds, { minLength: 2, maxLength: 2 }),
  forecast: pounds,
});

const exactly = (figures: readonly Figure[], id: string) => {
  const found = figures.find((each) => each.id === id);
  return found?.exact ?? found?.value;
};
const of = (kind: string, period: string) => `initiatives/i#target,class=cash_releasing,kind=${kind},period=${period}`;

test('carrying forward never changes a sum to date, nor the whole of a target', () => {
  fc.assert(
    fc.property(plan, fc.constantFrom(0, 1), fc.constantFrom(2, 3), fc.integer({ min: 0, max: 100 }), (given, from, to, percent) => {
      const stood = new Decimal(given.targets[from] as string);
      const amount = stood.times(percent).div(100).toFixed(2, Decimal.ROUND_DOWN);
      const left = YEARS[from] as string;
      const [lands, day] = [YEARS[to] as string, '2026-04-15'];
      const targets: Target[] = [{ ...cash('moved', amount, lands), setOn: day, carriedFrom: left }];
      const statuses: Status[] = [
        { id: 'moved', saving: 's', financialYear: lands, rung: 'forecast', date: day, amount, periodKind: 'in_year', carriedFrom: left },
      ];
      const before = assess(record(given), options).figures;
      const after = assess(record(given, { targets, statuses }), options).figures;
      const toDate = (figures: readonly Figure[]) =>
        figures
          .filter(({ period, kind, measure }) => period === 'to_date' && measure !== 'slippage' && !kind?.startsWith('latest'))
          .map(({ id, value, exact }) => ({ id, value, exact }));
      expect(toDate(after)).toEqual(toDate(before));
      const whole = (figures: readonly Figure[]) => new Decimal(exactly(figures, of('latest_gross', 'whole_life')) ?? 'NaN');
      expect(whole(after).equals(whole(before))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a reforecast never moves the first target, and the rate is what was realised over it', () => {
  fc.assert(
    fc.property(plan, fc.array(fc.tuple(fc.constantFrom(...YEARS), pounds), { maxLength: 4 }), (given, again) => {
      const targets: Target[] = again.map(([year, value], at) => ({ ...cash(`r${at}`, value, year), setOn: '2025-10-01' }));
      const { figures } = assess(record(given, { targets }), options);
      const due = new Decimal(given.targets[0] as string).plus(given.targets[1] as string);
      expect(new Decimal(exactly(figures, of('first_gross', 'to_date')) ?? 'NaN').equals(due)).toBe(true);
      const rate = exactly(figures, 'initiatives/i#realisation_rate,class=cash_releasing,kind=first_gross,period=to_date,reached=verified');
      const realised = new Decimal(given.verified[0] as string).plus(given.verified[1] as string);
      if (due.isZero()) expect(rate).toBeUndefined();
      else expect(new Decimal(rate as string).minus(realised.div(due)).abs().lessThan('1e-19')).toBe(true);
    }),
    { numRuns: 100 },
  );
});
