import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { explainer } from '../../src/assess/explain/explain';
import { recompute } from '../../src/assess/explain/recompute';
import { HOUR_RUNGS } from '../../src/foundation/figure/vocabulary';
import type { Figure } from '../../src/foundation/figure/figure';
import { Decimal } from '../../src/foundation/number/decimal';
import { plusDays } from '../../src/foundation/time/date';
import { parsePeriod } from '../../src/foundation/time/period';
import type { Span } from '../../src/foundation/time/span';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';

const YEAR = { period: '2025-26', from: '2025-04-01', to: '2026-03-31', days: 365 };
const PERIODS = ['2025-26', '2025-05', '2025-04-01/2025-09-30', '2025-10-01/2026-03-31', '2026-01-15/2026-02-20'] as const;
const USES = ['frontline', 'backlog', 'overtime_avoided', 'wellbeing', 'unknown'] as const;
const ROLE: Readonly<Record<string, string>> = { verified: 'finance', delivered: 'service' };

const measure = fc.record({
  initiative: fc.constantFrom('a', 'b', 'c'),
  reading: fc.constantFrom('gain', 'level'),
  period: fc.constantFrom(...PERIODS),
  rung: fc.constantFrom(...HOUR_RUNGS),
  hours: fc.integer({ min: -300, max: 1200 }),
  attribution: fc.constantFrom('1', '0.5', '1', undefined),
  uses: fc.array(
    fc.record({ use: fc.constantFrom(...USES), hours: fc.integer({ min: 1, max: 400 }), period: fc.constantFrom(...PERIODS) }),
    {
      maxLength: 3,
    },
  ),
  converts: fc.option(fc.record({ hours: fc.integer({ min: 1, max: 300 }), rung: fc.constantFrom('delivered', 'verified') }), {
    nil: undefined,
  }),
});
const record = fc.record({
  fte: fc.constantFrom('0.1', '0.5', '1', '1.37'),
  measures: fc.array(measure, { minLength: 1, maxLength: 6 }),
  activities: fc.tuple(...['a', 'b', 'c'].map(() => fc.constantFrom('letters', undefined))),
  running: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  through: fc.constantFrom('2025-12-31', '2026-03-31'),
});
type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

/** Measures of three initiatives, all of the time of one staff group. */
function portfolioOf({ fte, measures, activities, running }: Drawn): Portfolio {
  const converted = measures.flatMap((each, at) =>
    each.converts === undefined ? [] : [{ ...each.converts, at, initiative: each.initiative }],
  );
  const document = {
    id: 'p',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Drawn',
    preparedOn: '2026-04-30',
    staffGroups: [{ id: 'g', name: 'G', fte, productiveHours: '1600', hourlyRate: '40', rateBasis: 'productive' }],
    budgetLines: [{ id: 'line', name: 'Line' }],
    initiatives: ['a', 'b', 'c'].map((id, at) => ({
      id,
      title: id,
      serviceArea: 'education',
      capability: 'search',
      goLive: '2025-04-01',
      overlapGroup: activities[at],
    })),
    measures: measures.map(({ initiative, reading }, at) => ({
      id: `m${at}`,
      initiative,
      title: `M${at}`,
      role: 'time',
      shape: 'minutes_per_case',
      whoseTime: 'staff',
      timeKind: 'effort',
      staffGroup: 'g',
      ...(reading === 'gain' ? { reading } : {}),
    })),
    baselines: measures.map((_, at) => ({ id: `b${at}`, measure: `m${at}`, period: '2024-25', value: '60', capturedOn: '2025-03-01' })),
    observations: measures.map(({ period, rung, hours, reading }, at) => ({
      id: `o${at}`,
      measure: `m${at}`,
      period,
      value: reading === 'gain' ? String(hours) : '24',
      volume: reading === 'gain' ? '60' : String(Math.abs(hours)),
      reworkInside: true,
      rung,
      capturedOn: '2026-04-02',
    })),
    adjustments: measures.flatMap(({ initiative, attribution }, at) =>
      attribution === undefined ? [] : [{ id: `t${at}`, initiative, measure: `m${at}`, type: 'attribution', value: attribution }],
    ),
    verifications: ['a', 'b', 'c'].map((id) => ({ id, initiative: id, on: '2026-04-10', by: 'Audit', role: 'audit' })),
    costs:
      running === undefined
        ? []
        : [
            {
              id: 'r',
              initiative: 'a',
              recurrence: 'ongoing',
              type: 'in_kind',
              category: 'governance',
              hours: String(running),
              staffGroup: 'g',
              period: YEAR.period,
            },
          ],
    savings: converted.map(({ at, initiative }) => ({
      id: `s${at}`,
      initiative,
      title: 'S',
      class: 'cash_releasing',
      recurrence: 'recurring',
      budgetLine: 'line',
      baselineAmount: '900000',
      attribution: '1',
      measure: `m${at}`,
    })),
    statuses: converted.map(({ at, rung }) => ({
      id: `s${at}`,
      saving: `s${at}`,
      financialYear: YEAR.period,
      rung,
      date: '2026-04-20',
      amount: '1000',
      periodKind: 'in_year',
      who: 'W',
      role: ROLE[rung],
    })),
    conversions: converted.map(({ at, hours }) => ({
      id: `c${at}`,
      saving: `s${at}`,
      measure: `m${at}`,
      financialYear: YEAR.period,
      hours: String(hours),
    })),
    uses: measures.flatMap(({ uses }, at) =>
      uses.map(({ use, hours, period }, of) => ({
        id: `u${at}-${of}`,
        measure: `m${at}`,
        period,
        use,
        hours: String(hours),
        basis: 'Rota',
      })),
    ),
  };
  const { portfolio, leftOut } = readPortfolio(JSON.stringify(document));
  expect(leftOut).toEqual([]);
  return portfolio as Portfolio;
}

const optionsOf = ({ through }: Drawn) => ({ asAt: '2027-03-31', through });
const exactOf = (figure: Figure | undefined) => new Decimal(figure?.exact ?? figure?.value ?? 0);
const isPlain = ({ gate, grade }: Figure) => gate === undefined && grade === undefined;

/** The group's productive hours on the days that the measures cover, one day at a time. */
function ceilingOf({ fte, measures, through }: Drawn, of: string): Decimal {
  const days = new Set<string>();
  for (const { initiative, period, attribution, hours } of measures) {
    if ((of !== 'portfolio' && of !== `initiatives/${initiative}`) || attribution === undefined || hours === 0) continue;
    const { from, to } = parsePeriod(period) as Span;
    for (let day = from; day <= to && day <= through; day = plusDays(day, 1)) days.add(day);
  }
  return new Decimal(fte).times(1600).times(days.size).div(YEAR.days);
}

describe('what measures return together', () => {
  test('hours credited to a group never exceed its ceiling, from any rung up', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const { figures } = assess(portfolioOf(drawn), optionsOf(drawn));
        for (const of of ['portfolio', 'initiatives/a', 'initiatives/b', 'initiatives/c']) {
          let reach = new Decimal(0);
          for (const rung of [...HOUR_RUNGS].reverse()) {
            const net = figures.find(
              (each) =>
                each.of === of && each.measure === 'net_hours' && each.period === YEAR.period && each.rung === rung && isPlain(each),
            );
            reach = reach.plus(exactOf(net));
            expect(reach.lessThanOrEqualTo(Decimal.max(0, ceilingOf(drawn, of)).plus('1e-18')), `${of} ${rung}`).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('hours converted and hours left are net hours', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const { figures } = assess(portfolioOf(drawn), optionsOf(drawn));
        const byId = new Map(figures.map((each) => [each.id, each]));
        for (const left of figures) {
          if (left.measure !== 'hours_left' || left.value === undefined || !isPlain(left)) continue;
          const net = byId.get(left.id.replace('#hours_left', '#net_hours'));
          const converted = byId.get(left.id.replace('#hours_left', '#converted_hours'));
          if (net === undefined || net.parts.established < net.parts.of) continue;
          expect(exactOf(left).minus(exactOf(converted)).equals(exactOf(net)), left.id).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('overlap is never positive, and capacity and full-time equivalents follow it', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const { figures } = assess(portfolioOf(drawn), optionsOf(drawn));
        const byId = new Map(figures.map((each) => [each.id, each]));
        for (const net of figures) {
          if (net.measure === 'overlap_hours') expect(exactOf(net).lessThanOrEqualTo(0)).toBe(true);
          if (net.measure !== 'net_hours' || net.value === undefined || net.period !== YEAR.period || !isPlain(net)) continue;
          const fte = byId.get(net.id.replace('#net_hours', '#fte_equivalent'));
          if (fte?.value === undefined) continue;
          expect(exactOf(fte).times(1600).minus(exactOf(net)).abs().lessThan('1e-12'), net.id).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what hours became sums to the hours, and no more than the group has', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const { figures } = assess(portfolioOf(drawn), optionsOf(drawn));
        for (const whole of figures) {
          if (whole.measure !== 'use_of_time' || whole.kind !== undefined || whole.value === undefined) continue;
          const kinds = figures.filter(
            ({ of, measure, kind, period }) =>
              of === whole.of && measure === 'use_of_time' && kind !== undefined && period === whole.period,
          );
          const sum = kinds.reduce((all, each) => all.plus(exactOf(each)), new Decimal(0));
          expect(sum.equals(exactOf(whole)), whole.id).toBe(true);
          for (const each of kinds) if (each.value !== undefined) expect(exactOf(each).greaterThanOrEqualTo(0), each.id).toBe(true);
          if (whole.period === YEAR.period) {
            const most = ceilingOf(drawn, whole.of).plus('1e-18');
            expect(exactOf(whole).lessThanOrEqualTo(most), whole.id).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every total equals the sum of its entries, the adjustments among them', () => {
    fc.assert(
      fc.property(record, (drawn) => {
        const portfolio = portfolioOf(drawn);
        const assessment = assess(portfolio, optionsOf(drawn));
        const working = explainer(portfolio, assessment);
        for (const figure of assessment.figures) {
          if (figure.value === undefined || !/hours|fte|capacity|use_of|redeployed/.test(figure.measure)) continue;
          expect(exactOf(figure).equals(recompute(working(figure.id)) as string), figure.id).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
