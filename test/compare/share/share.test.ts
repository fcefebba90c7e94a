import { describe, expect, test } from 'vitest';
import { lessons } from '../../../src/compare/lessons/lessons';
import { readShared } from '../../../src/compare/lessons/readShared';
import { share } from '../../../src/compare/share/share';
import type { Portfolio } from '../../../src/record/kind/portfolio';
import { assessed, council, first } from '../council';

const SECRET = 'Zebedee';
const record = (portfolio: Portfolio) => ({ portfolio, assessment: assessed(portfolio) });
const named = council(`Council of ${SECRET}`, 'E06000001', (p) => ({
  ...p,
  id: SECRET,
  note: SECRET,
  suppliers: [{ id: SECRET, name: SECRET }],
  documents: [{ id: 'd', title: SECRET, link: `https://${SECRET}.example` }],
  initiatives: first(p.initiatives, {
    title: SECRET,
    owner: SECRET,
    sponsor: SECRET,
    supplier: SECRET,
    capability: SECRET.toLowerCase(),
    atrsRecord: SECRET,
    overlapGroup: SECRET,
  }),
  stages: [{ id: 'st', initiative: 'tool', stage: 'stopped', date: '2026-02-01', reason: SECRET, lesson: `${SECRET} says ask first` }],
  claims: [{ id: 'c', initiative: 'tool', words: SECRET, document: 'd', saidBy: SECRET }],
}));

/** So many councils alike, each of one initiative that cost and returned the same; numbered from one after those there already are. */
const many = (count: number, changed: (p: Portfolio) => Portfolio = (p) => p, after = 0) =>
  Array.from({ length: count }, (_, at) => record(council(`Council ${after + at}`, `E060000${after + at + 10}`, changed)));

describe('what others may see', () => {
  test('is nothing of whose it is, and no words, unless they are kept or released', () => {
    const text = JSON.stringify(share([record(named)]));
    expect(text.toLowerCase()).not.toContain(SECRET.toLowerCase());
    expect(text).not.toContain('E06000001');
    expect(JSON.parse(text).initiatives[0]).toMatchObject({
      id: 'initiative-1',
      capability: 'other',
      stage: 'stopped',
      failed: true,
      council: {},
    });
  });

  test('keeps type, region and band of residents, or the name, by choice', () => {
    expect(share([record(named)], { keep: 'type_and_region' }).initiatives[0]?.council).toEqual({
      type: 'unitary',
      region: 'South West',
      size: '100000_to_200000',
    });
    expect(share([record(named)], { keep: 'name' }).initiatives[0]?.council.name).toBe(`Council of ${SECRET}`);
  });

  test('has the title, the reason and the lesson of what is released, and of nothing else', () => {
    expect(share([record(named)], { release: ['tool'] }).initiatives[0]).toMatchObject({
      title: SECRET,
      lessons: [`${SECRET} says ask first`],
    });
    expect(() => share([record(named)], { release: ['other'] })).toThrow(/no initiative "other" to release/);
  });

  test('releases one text by its path, and of two records that hold an id neither unless it says whose', () => {
    expect(share([record(named)], { release: ['stages/st/lesson'] }).initiatives[0]).toMatchObject({
      lessons: [`${SECRET} says ask first`],
    });
    expect(share([record(named)], { release: ['stages/st/lesson'] }).initiatives[0]).not.toHaveProperty('title');
    expect(share([record(named)], { release: ['initiatives/tool'] }).initiatives[0]?.reasons).toEqual([SECRET]);
    const unread = council('Otherton', 'E06000002', (p) => ({
      ...p,
      stages: [{ id: 'st', initiative: 'tool', stage: 'stopped', date: '2026-02-01', lesson: 'Nobody has read this' }],
    }));
    expect(() => share([record(named), record(unread)], { release: ['tool'] })).toThrow(/2 records hold "tool". Write whose it is/);
    const text = JSON.stringify(share([record(named), record(unread)], { release: [`${SECRET}:tool`] }));
    expect(text).toContain('says ask first');
    expect(text).not.toContain('Nobody has read this');
  });

  test('says which way down a saving went, and why only where released', () => {
    const reversed = council('Anytown', 'E06000001', (p) => ({
      ...p,
      initiatives: first(p.initiatives, { delivery: 'in_house' }),
      statuses: [
        ...(p.statuses ?? []),
        { id: 'down', saving: 's', financialYear: '2025-26', rung: 'reversed', date: '2026-09-01', reason: 'Counted twice' },
      ],
    }));
    expect(share([record(reversed)]).initiatives[0]).toMatchObject({ failed: true, waysDown: ['reversed'], delivery: 'in_house' });
    expect(JSON.stringify(share([record(reversed)]))).not.toContain('Counted twice');
    expect(share([record(reversed)], { release: ['statuses/down/reason'] }).initiatives[0]?.reasons).toEqual(['Counted twice']);
  });

  test('keeps of each council what is its own, where a record is of several', () => {
    const both = council('Anytown', 'E06000001', (p) => ({
      ...p,
      councils: [...(p.councils ?? []), { id: 'shire', name: 'Shire', gss: 'E10000008', type: 'county', region: 'South East' }],
      initiatives: first(p.initiatives, { council: 'shire' }),
    }));
    expect(share([record(both)], { keep: 'name' }).initiatives[0]?.council).toEqual({
      type: 'county',
      region: 'South East',
      name: 'Shire',
    });
    const nobodys = { ...both, initiatives: both.initiatives?.map(({ council: _, ...each }) => each) ?? [] };
    expect(share([record(nobodys)], { keep: 'name' }).initiatives[0]?.council).toEqual({});
  });

  test('keeps what a stopped initiative cost where its years are not known', () => {
    const undated = (stage: 'live' | 'stopped') =>
      council('Anytown', 'E06000001', (p) => ({
        ...p,
        stages: [{ id: 'st', initiative: 'tool', stage, date: '2025-06-01' }],
        costs: [{ id: 'c', initiative: 'tool', recurrence: 'one_off', type: 'revenue', category: 'other', amount: '361400' }],
      }));
    expect(share([record(undated('stopped'))]).initiatives[0]?.costBand).toBe('250000_to_1000000');
    expect(share([record(undated('live'))]).initiatives[0]).not.toHaveProperty('costBand');
  });

  test('gives an initiative’s amounts in bands: £20,000, 1,000 hours and £50,000', () => {
    expect(share([record(council('Anytown', 'E06000001'))]).initiatives[0]).toMatchObject({
      costBand: '10000_to_50000',
      hoursBand: '1000_to_10000',
      realisedBand: '50000_to_250000',
      claimedBand: '50000_to_250000',
      grades: ['C'],
    });
  });

  test('keeps what stopped in, and says where nothing did, and where it is a selection', () => {
    expect(share([record(named)])).toMatchObject({ survivorsOnly: false, selected: false });
    expect(share([record(council('Anytown', 'E06000001', (p) => ({ ...p, coverage: 'selected' })))])).toMatchObject({
      survivorsOnly: true,
      selected: true,
    });
  });

  test('numbers say nothing of where a row came from: the order of records does not matter', () => {
    const records = [record(named), ...many(3)];
    expect(JSON.stringify(share([...records].reverse()))).toBe(JSON.stringify(share(records)));
  });

  test('refuses a smaller group than five', () =>
    expect(() => share([], { smallest: 4 })).toThrow(/smallest is 4. Write a whole number from 5/));
});

describe('totals', () => {
  const area = (serviceArea: 'housing' | 'education' | 'central_services') => (p: Portfolio) => ({
    ...p,
    initiatives: first(p.initiatives, { serviceArea }),
  });

  test('of five and more stand by name; those of fewer are merged until none is', () => {
    const records = [...many(5), ...many(3, area('housing'), 5), ...many(2, area('education'), 8)];
    // 3 and 2 make 5. £20,000, 1,000 hours and £50,000 each.
    expect(
      share(records).groups.map(({ serviceArea, initiatives, cost, hours, realised }) => [
        serviceArea,
        initiatives,
        cost.value,
        hours.value,
        realised.value,
      ]),
    ).toEqual([
      ['central_services', 5, '100000.00', '5000.00', '250000.00'],
      [undefined, 5, '100000.00', '5000.00', '250000.00'],
    ]);
  });

  test('one small part alone takes the next smallest with it, so that neither can be told', () => {
    const records = [...many(6), ...many(5, area('education'), 6), ...many(3, area('housing'), 11)];
    expect(share(records).groups.map(({ serviceArea, initiatives }) => [serviceArea, initiatives])).toEqual([
      ['central_services', 6],
      [undefined, 8],
    ]);
  });

  test('of one council’s four and another’s one are not given: either could take its own off', () => {
    const four = (p: Portfolio) => ({
      ...p,
      initiatives: ['1', '2', '3', '4'].flatMap((id) => first(p.initiatives, { id })),
      stages: [],
      measures: [],
      baselines: [],
      observations: [],
      adjustments: [],
      savings: [],
      statuses: [],
      costs: ['1', '2', '3', '4'].flatMap((id) => first(p.costs, { id, initiative: id })),
    });
    const fours = record(council('Anytown', 'E06000001', four));
    // Four of £20,000 and one of £20,000: £100,000 − £80,000 is the other’s own.
    expect(share([fours, record(council('Otherton', 'E06000002'))])).toMatchObject({ councils: 2, groups: [] });
    // Of five councils or more, those four and five others: 4 × £20,000 + 5 × £20,000 = £180,000.
    expect(share([fours, ...many(5)]).groups).toMatchObject([{ initiatives: 9, cost: { value: '180000.00', established: 9, of: 9 } }]);
  });

  test('of four in housing and one in education are not given: education’s own council could tell housing’s', () => {
    const four = many(4, area('housing'));
    expect(share([...four, ...many(1, area('education'), 4)]).groups).toEqual([]);
    expect(share([...four, ...many(2, area('education'), 4)]).groups).toMatchObject([{ other: true, initiatives: 6 }]);
  });

  test('of one council alone need five initiatives only', () => {
    const five = council('Anytown', 'E06000001', (p) => ({
      ...p,
      initiatives: ['tool', '2', '3', '4', '5'].flatMap((id) => first(p.initiatives, { id })),
      costs: ['tool', '2', '3', '4', '5'].flatMap((id) => first(p.costs, { id, initiative: id })),
    }));
    expect(share([record(five)]).groups).toMatchObject([{ initiatives: 5, cost: { value: '100000.00', established: 5, of: 5 } }]);
  });

  test('of which one is nearly all are not given, nor of noughts alone', () => {
    const costing = (amount: string) => (p: Portfolio) => ({ ...p, costs: first(p.costs, { amount }) });
    const large = (amount: string) => share([...many(5), record(council('Large', 'E06000001', costing(amount)))]).groups[0]?.cost;
    // All but the two largest are 4 × £20,000 = £80,000: a tenth of £800,000 and no more, and more than a tenth of £799,999.
    expect(large('800000')).toEqual({ established: 6, of: 6 });
    expect(large('799999')).toEqual({ value: '899999.00', established: 6, of: 6 });
    expect(share(many(5, costing('0'))).groups[0]?.cost).toEqual({ established: 5, of: 5 });
  });

  test('are not given where all together are too few', () => expect(share(many(4)).groups).toEqual([]));

  test('are not given of fewer than five that are established, for they would tell of one', () => {
    const without = many(5, (p) => ({ ...p, costs: [] }));
    const [group] = share([...without.slice(0, 4), ...many(1, undefined, 4)]).groups;
    expect(group?.cost).toEqual({ established: 1, of: 5 });
    expect(group?.hours).toEqual({ value: '5000.00', established: 5, of: 5 });
  });
});

describe('lessons', () => {
  const shared = share([record(named), ...many(2)], { release: [`${SECRET}:tool`] });

  test('the most alike first, and of those what failed; how many of how many', () => {
    const found = lessons([shared], { serviceArea: 'central_services', stage: 'stopped' });
    expect(found).toMatchObject({ failed: 1, of: 3, survivorsOnly: false });
    expect(found.found.map(({ alikeIn, failed }) => [alikeIn, failed])).toEqual([
      [['serviceArea', 'stage'], true],
      [['serviceArea'], false],
      [['serviceArea'], false],
    ]);
  });

  test('each says which export it is in, and what no export kept is said', () => {
    const found = lessons([shared, share(many(1), { keep: 'type_and_region' })], { size: '100000_to_200000', stage: 'live' });
    expect(found.found.map((each) => [each.export, each.alikeIn])).toEqual([
      [2, ['size', 'stage']],
      [1, ['stage']],
      [1, ['stage']],
    ]);
    expect(found.notKept).toEqual([]);
    expect(lessons([shared], { size: '100000_to_200000', stage: 'live' }).notKept).toEqual(['size']);
  });

  test('none that failed is said', () => {
    expect(lessons([share(many(2))], { capability: 'other' })).toMatchObject({ survivorsOnly: true });
    expect(() => lessons([shared], {})).toThrow(/say what yours is like/);
  });

  test('an export that was sent is read whole, and what is none is refused with its place', () => {
    const { groups: _, ...rest } = shared;
    expect(readShared(JSON.stringify(shared))).toEqual({ ...rest, groups: [] });
    expect(readShared(`\ufeff${JSON.stringify(shared)}`)).toEqual({ ...rest, groups: [] });
    expect(() => readShared('{')).toThrow(/not JSON/);
    expect(() => readShared('{"kind":"other"}')).toThrow(/no shared export/);
    const broken = { ...shared, initiatives: [{ ...shared.initiatives[0], failed: 'yes' }] };
    expect(() => readShared(JSON.stringify(broken))).toThrow(/initiatives 1 failed is neither true nor false/);
    const strange = JSON.stringify({ ...shared, initiatives: [{ ...shared.initiatives[0], __proto__x: 1, more: 'x' }] });
    expect(JSON.stringify(readShared(strange))).not.toContain('more');
  });
});
