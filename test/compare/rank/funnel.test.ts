import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare';
import { funnel } from '../../../src/compare/rank/funnel';
import { proportionInterval } from '../../../src/compare/value/proportion';
import type { Portfolio } from '../../../src/record/kind/portfolio';
import { assessed, council } from '../council';

describe('limits of chance', () => {
  test('are the share of all, give or take the deviate times the root of p(1 − p)/n', () => {
    // 10 of 40 and 0 of 60: p = 0.1. n = 40: root 0.09/40 = 0.047434; × 1.959964 = 0.092970; × 3.090232 = 0.146583. n = 60: 0.038730; 0.075910; 0.119684.
    const found = funnel(
      [
        { council: 'A', part: 10, of: 40 },
        { council: 'B', part: 0, of: 60 },
      ],
      4,
    );
    expect(found?.share).toBe('0.1000');
    expect(found?.limits).toEqual([
      { council: 'A', of: 40, low95: '0.0070', high95: '0.1930', low998: '0.0000', high998: '0.2466', lies: 'beyond_99.8' },
      { council: 'B', of: 60, low95: '0.0241', high95: '0.1759', low998: '0.0000', high998: '0.2197', lies: 'beyond_95' },
    ]);
  });

  test('are of two councils or more', () => expect(funnel([{ council: 'A', part: 1, of: 4 }], 4)).toBeUndefined());
});

test('Wilson’s interval: 0 of 10 is 0 to 0.2775, 5 of 10 is 0.2366 to 0.7634', () => {
  // z² ÷ 10 = 0.384146. Of 0: centre 0.192073 ÷ 1.384146 = 0.138766, spread the same. Of 5: centre 0.5, spread √(0.025 + 0.0096037 ) × 1.959964 ÷ 1.384146 = 0.263405.
  expect(proportionInterval(0, 10, 4)).toEqual({ low: '0.0000', high: '0.2775' });
  expect(proportionInterval(5, 10, 4)).toEqual({ low: '0.2366', high: '0.7634' });
});

describe('the share that stopped', () => {
  const register = (name: string, gss: string, stopped: number, of: number) =>
    assessed(
      council(name, gss, (p) => {
        const ids = Array.from({ length: of }, (_, at) => (at === 0 ? 'tool' : `tool-${at}`));
        const [row] = p.initiatives ?? [];
        return {
          ...p,
          initiatives: ids.map((id) => ({ ...row, id })),
          stages: ids.flatMap((id, at) => [
            { id: `${id}-live`, initiative: id, stage: 'live', date: '2025-04-01' },
            ...(at > 0 && at <= stopped ? [{ id: `${id}-stopped`, initiative: id, stage: 'stopped', date: '2025-09-01' }] : []),
          ]),
        } as Portfolio;
      }),
    );

  test('has an interval and limits of chance, and of few nobody ranks ahead', () => {
    const { groups } = compare([register('A', 'E06000001', 1, 4), register('B', 'E06000002', 0, 4)], { indicator: 'stopped_share' });
    expect(groups[0]?.members.map(({ value, counts, rank }) => [value, counts, rank])).toEqual([
      ['0.2500', { part: 1, of: 4 }, 1],
      ['0.0000', { part: 0, of: 4 }, 1],
    ]);
    expect(groups[0]?.funnel?.limits.map(({ lies }) => lies)).toEqual(['within', 'within']);
  });

  test('of a register of nothing is not recorded', () => {
    const empty = assessed(
      council('A', 'E06000001', ({ councils, ...p }) => ({
        id: p.id,
        schemaVersion: p.schemaVersion,
        author: p.author,
        authorName: p.authorName,
        preparedOn: p.preparedOn,
        coverage: 'whole_register',
        leftOut: '0',
        ...(councils === undefined ? {} : { councils }),
      })),
    );
    const { excluded } = compare([empty], { indicator: 'stopped_share' });
    expect(excluded[0]?.reasons.map(({ code }) => code)).toEqual(['not_recorded']);
  });
});
