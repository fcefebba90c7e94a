import { describe, expect, test } from 'vitest';
import type { Portfolio } from '../../src/index';
import { statementAtVesting } from '../../src/reorganise/statement/statement';
import { assessed, council, first } from '../compare/council';

const vestingDay = '2026-04-01';
const record = (portfolio: Portfolio, options = {}) => ({ portfolio, assessment: assessed(portfolio, options) });

/** £70,000 claimed, £50,000 of it verified; 1,000 hours measured; £20,000 spent. */
const a = council('Allerby', 'E07000026', (p) => ({
  ...p,
  statuses: [
    ...(p.statuses ?? []),
    {
      id: 'd',
      saving: 's',
      financialYear: '2025-26',
      rung: 'delivered',
      date: '2026-04-15',
      amount: '70000',
      periodKind: 'in_year',
      who: 'Service',
      role: 'service',
    },
  ],
  lineYears: [
    { id: 'y1', budgetLine: 'line', financialYear: '2024-25', budget: '900000' },
    { id: 'y2', budgetLine: 'line', financialYear: '2025-26', budget: '850000', outturn: '840000' },
    { id: 'y3', budgetLine: 'line', financialYear: '2026-27', budget: '800000' },
  ],
}));
/** The same hours, claimed and not measured; nothing in cash. */
const b = council('Barrowby', 'E07000027', (p) => ({
  ...p,
  observations: first(p.observations, { rung: 'claimed' }),
  statuses: [],
  savings: [],
}));

describe('a statement at vesting day', () => {
  const statement = statementAtVesting([record(b), record(a)], { vestingDay });

  test('sets what is assumed against what is evidenced, by predecessor, as each was before any merger (rule G3)', () => {
    const lines = statement.predecessors.map(({ name, lines: own }) => [name, own.map(({ id, is, value }) => `${id} ${is} ${value}`)]);
    expect(lines).toEqual([
      [
        'Allerby',
        [
          'cash_claimed assumed 70000.00',
          'cash_verified evidenced 50000.00',
          'hours_measured evidenced 1000.00',
          'cost evidenced 20000.00',
        ],
      ],
      ['Barrowby', ['hours_claimed assumed 1000.00', 'cost evidenced 20000.00']],
    ]);
  });

  test('adds each line over those that speak of it, and never a line to another', () => {
    expect(statement.together.map(({ id, value, established, of }) => [id, value, established, of])).toEqual([
      ['cash_claimed', '70000.00', 1, 1],
      ['cash_verified', '50000.00', 1, 1],
      ['hours_claimed', '1000.00', 1, 1],
      ['hours_measured', '1000.00', 1, 1],
      ['cost', '40000.00', 2, 2],
    ]);
  });

  test('gives each line’s budget as last set by the vesting day, and not the year that begins on it', () => {
    expect(statement.predecessors[0]?.budgets).toEqual([{ line: 'Line', year: '2025-26', budget: '850000', outturn: '840000' }]);
    expect(statement.predecessors[1]?.budgets).toEqual([]);
  });

  test('gives no line over all where one of them is not whole, and says what is not known', () => {
    const unpriced = council('Carleby', 'E07000028', (p) => ({
      ...p,
      costs: [...(p.costs ?? []), { ...(p.costs ?? [])[0], id: 'x', amount: undefined } as never].map((row) =>
        JSON.parse(JSON.stringify(row)),
      ),
    }));
    const { together, predecessors } = statementAtVesting([record(a), record(unpriced)], { vestingDay });
    expect(together.find(({ id }) => id === 'cost')).toMatchObject({ established: 1, of: 2 });
    expect(together.find(({ id }) => id === 'cost')?.value).toBeUndefined();
    expect(predecessors[1]?.gaps.codes).toContain('amount_not_stated');
  });
});

describe('a statement is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['of nothing', () => statementAtVesting([], { vestingDay }), /there is no record/],
    ['on no day', () => statementAtVesting([record(a)], { vestingDay: 'soon' }), /vestingDay is "soon"/],
    ['of one council twice', () => statementAtVesting([record(a), record(a)], { vestingDay }), /Allerby \(E07000026\) is given twice/],
    [
      'on two bases',
      () => statementAtVesting([record(a), record(b, { prices: '2024-25' })], { vestingDay }),
      /Barrowby was assessed with prices 2024-25, and Allerby with 2025-26. Assess them alike/,
    ],
  ])('%s', (_, make, says) => expect(make).toThrow(says));
});
