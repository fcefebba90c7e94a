import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare';
import type { IndicatorId } from '../../src/compare/indicator/indicators';
import { reasonWords } from '../../src/compare/value/reasonWords';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { assessed, council, first } from './council';

const anytown = assessed(council('Anytown', 'E06000001'));
const otherton = assessed(council('Otherton', 'E06000002', (p) => ({ ...p, observations: first(p.observations, { value: '9' }) })));

const valueFor = (indicator: IndicatorId) => compare([anytown], { indicator }).groups[0]?.members[0]?.value;

describe('each indicator, worked by hand', () => {
  test.each<[IndicatorId, string, string]>([
    ['net_hours_per_thousand_fte', '500.00', '1,000 hours ÷ 2,000 FTE × 1,000'],
    ['cost_in_year_per_net_hour', '20.00', '£20,000 ÷ 1,000 hours'],
    ['cash_realised', '50000.00', '£50,000 verified × attribution 1'],
    ['cash_realised_per_resident', '0.50', '£50,000 ÷ 100,000'],
    ['cash_realised_per_thousand_spend', '0.50', '£50,000 ÷ £100,000,000 × 1,000'],
    ['net_cash', '30000.00', '£50,000 − £20,000, all in the price base'],
    ['realised_net_cash', '30000.00', '£50,000 verified − £20,000'],
    ['claimed_to_realised', '1.0000', 'what reached verified has reached delivered'],
    ['well_evidenced_share', '1.0000', 'a ledger before and after, independently: C'],
    ['quality_confirmed_share', '0.0000', 'no measure of quality: nothing is confirmed'],
    ['stopped_cost_share', '0.0000', 'nothing stopped'],
    ['payback', '1', 'cash and cost spread alike over the year: more has come back than went by the first month end'],
  ])('%s is %s: %s', (indicator, value) => {
    expect(valueFor(indicator)).toBe(value);
  });
});

describe('hours for each active user', () => {
  test('are of the initiatives that count users, over the mean of the year and 52 weeks', () => {
    const users = assessed(
      council('Anytown', 'E06000001', (p) => ({
        ...p,
        measures: [...(p.measures ?? []), { id: 'u', initiative: 'tool', title: 'Active', role: 'active_users', shape: 'count' }],
        observations: [
          ...(p.observations ?? []),
          { id: 'u1', measure: 'u', period: '2025-26', value: '10', rung: 'measured', instrument: 'system_log', capturedOn: '2026-04-30' },
        ],
      })),
    );
    // 1,000 hours ÷ 10 users ÷ 52 weeks = 1.92307…
    expect(compare([users], { indicator: 'net_hours_per_active_user_week' }).groups[0]?.members[0]).toMatchObject({ value: '1.9231' });
  });

  test('are not given where nobody counts users', () => {
    const { excluded } = compare([anytown], { indicator: 'net_hours_per_active_user_week' });
    expect(excluded[0]?.reasons.map(({ code }) => code)).toContain('not_recorded');
  });
});

describe('what was realised', () => {
  const only = (rung: 'delivered' | 'target') =>
    assessed(
      council('Anytown', 'E06000001', (p) => ({ ...p, statuses: first(p.statuses, { rung, role: 'service', who: 'Service manager' }) })),
    );

  test('is nil, and not unknown, where savings are recorded and none has been verified: the council stays in', () => {
    for (const rung of ['delivered', 'target'] as const)
      for (const indicator of ['cash_realised', 'cash_realised_per_resident', 'cash_realised_per_thousand_spend'] as const)
        expect(compare([only(rung)], { indicator }).groups[0]?.members[0]?.value, `${rung} ${indicator}`).toBe('0.00');
  });

  test('is unknown where it is not known what part of them is AI’s', () => {
    const unattributed = (p: Portfolio) => ({
      ...p,
      statuses: first(p.statuses, { rung: 'delivered', role: 'service' }),
      savings: first(p.savings, { attribution: undefined }).map((row) => JSON.parse(JSON.stringify(row))),
    });
    const { excluded } = compare([assessed(council('Anytown', 'E06000001', unattributed))], { indicator: 'cash_realised' });
    expect(excluded[0]?.reasons.map(({ code }) => code)).toEqual(['not_established']);
  });

  test('hours are otherwise: what was claimed and never measured is not nought hours', () => {
    const claimed = assessed(council('Anytown', 'E06000001', (p) => ({ ...p, observations: first(p.observations, { rung: 'claimed' }) })));
    const { excluded } = compare([claimed], { indicator: 'net_hours_per_thousand_fte' });
    expect(excluded[0]?.reasons.map(({ code }) => code)).toEqual(['not_recorded']);
  });
});

describe('a comparison', () => {
  test('holds those on one basis together, by name, and ranks nobody without an interval', () => {
    const { groups, excluded } = compare([otherton, anytown], { indicator: 'net_hours_per_thousand_fte' });
    expect(excluded).toEqual([]);
    expect(groups.map(({ members }) => members.map(({ council: { name }, value, rank }) => [name, value, rank]))).toEqual([
      [
        ['Anytown', '500.00', undefined],
        ['Otherton', '250.00', undefined],
      ],
    ]);
  });

  test('is the same bytes in any order, and a council’s own value never moves because another joins', () => {
    const options = { indicator: 'cash_realised_per_resident' } as const;
    expect(JSON.stringify(compare([anytown, otherton], options))).toBe(JSON.stringify(compare([otherton, anytown], options)));
    const [alone] = compare([anytown], options).groups[0]?.members ?? [];
    expect(compare([anytown, otherton], options).groups[0]?.members[0]).toEqual(alone);
  });

  test('refuses one council given twice', () => {
    expect(() => compare([anytown, anytown], { indicator: 'net_cash' })).toThrow(/"E06000001" is given twice/);
  });

  test('refuses an option that is not what it should be, and says what to write', () => {
    expect(() => compare([], { indicator: 'speed' as never })).toThrow(/indicator is "speed". Write one of net_hours_per_active_user_week/);
    expect(() => compare([], { indicator: 'net_cash', year: '2025' })).toThrow(/year is "2025". Write a financial year/);
    expect(() => compare([], { indicator: 'net_cash', evidenceFloor: 'F' as never })).toThrow(/evidenceFloor is "F". Write one of A, B/);
  });

  test('says in whose register nothing stopped', () => {
    const three = assessed(
      council('Anytown', 'E06000001', (p) => ({
        ...p,
        initiatives: ['tool', 'two', 'three'].map((id) => ({ ...(p.initiatives ?? [])[0], id }) as never),
        stages: ['tool', 'two', 'three'].map((id) => ({ id, initiative: id, stage: 'live', date: '2025-04-01' })),
      })),
    );
    expect(compare([three, otherton], { indicator: 'net_cash' }).survivorsOnly).toEqual(['Anytown']);
  });

  test('keeps to the peers asked for, and counts the rest', () => {
    const north = assessed(council('Northby', 'E06000003', (p) => ({ ...p, councils: first(p.councils, { region: 'North East' }) })));
    const { groups, notPeers } = compare([anytown, north], { indicator: 'cash_realised', peers: { region: 'North East' } });
    expect(groups[0]?.members.map(({ council: { name } }) => name)).toEqual(['Northby']);
    expect(notPeers).toBe(1);
    const bands = { indicator: 'cash_realised', peers: { populationBand: '100000_to_200000' } } as const;
    expect(compare([anytown, north], bands).notPeers).toBe(0);
  });

  test('above an evidence floor counts only what rests on it, and refuses where nothing is cut by grade', () => {
    const options = { indicator: 'cash_realised', evidenceFloor: 'B' } as const;
    expect(compare([anytown], options).groups[0]?.members[0]?.value).toBe('0.00');
    expect(compare([anytown], { ...options, evidenceFloor: 'C' }).groups[0]?.members[0]?.value).toBe('50000.00');
    const { excluded } = compare([anytown], { indicator: 'net_cash', evidenceFloor: 'C' });
    expect(excluded[0]?.reasons.map(({ code }) => code)).toEqual(['floor_not_applied']);
  });
});

describe('why a council is left out, and what takes it away', () => {
  const reasonsOf = (changed: (p: Portfolio) => Portfolio, indicator: IndicatorId = 'cash_realised_per_resident') =>
    compare([assessed(council('Anytown', 'E06000001', changed))], { indicator }).excluded[0]?.reasons ?? [];
  const councilWith = (change: Partial<NonNullable<Portfolio['councils']>[number]>) => (p: Portfolio) => ({
    ...p,
    councils: first(p.councils, change),
  });

  test('nothing stands in the way of the council itself', () => expect(reasonsOf((p) => p)).toEqual([]));

  test.each<[string, (p: Portfolio) => Portfolio]>([
    ['not_whole_register', (p) => ({ ...p, coverage: 'selected' })],
    ['not_whole_register', ({ coverage: _, ...p }) => p],
    ['not_whole_register', (p) => ({ ...p, leftOut: '2' })],
    ['supplier_return', (p) => ({ ...p, author: 'supplier' })],
    ['council_not_one', (p) => ({ ...p, councils: [...(p.councils ?? []), { id: 'other', name: 'Other' }] })],
    ['denominator_missing', councilWith({ residents: undefined })],
    ['denominator_year_missing', councilWith({ residentsYear: undefined })],
    ['denominator_too_old', councilWith({ residentsYear: '2022-23' })],
    ['denominator_not_positive', councilWith({ residents: '0' })],
    ['tier_not_stated', (p) => ({ ...p, councils: first(p.councils, { type: undefined, gss: undefined }) })],
    ['not_recorded', (p) => ({ ...p, statuses: [] })],
    ['not_established', (p) => ({ ...p, savings: first(p.savings, { attribution: undefined }) })],
  ])('%s', (code, changed) => {
    const clean = (p: Portfolio) => JSON.parse(JSON.stringify(changed(p)));
    const reasons = reasonsOf(clean);
    expect(reasons.map((each) => each.code)).toEqual([code]);
    expect(reasons.map(reasonWords).join()).toMatch(/^[A-Z].*\.$|\)\.$/);
  });

  test('two years from the period is near enough', () => expect(reasonsOf(councilWith({ residentsYear: '2023-24' }))).toEqual([]));

  test('only some parts are established: how many, and the findings behind it', () => {
    const [reason] = reasonsOf((p) => ({
      ...p,
      savings: [...(p.savings ?? []), { ...(p.savings ?? [])[0], id: 's2', attribution: undefined } as never].map((row) =>
        JSON.parse(JSON.stringify(row)),
      ),
      statuses: [...(p.statuses ?? []), { ...(p.statuses ?? [])[0], id: 'st2', saving: 's2' } as never],
    }));
    expect(reason).toMatchObject({ code: 'parts_not_established', facts: { established: '1', of: '2', why: 'attribution_not_stated' } });
  });
});
