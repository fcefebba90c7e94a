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

/** So many councils alike, each of one initiative that cost and returned the same. */
const many = (count: number, changed: (p: Portfolio) => Portfolio = (p) => p) =>
  Array.from({ length: count }, (_, at) => record(council(`Council ${at}`, `E060000${String(at + 10).padStart(2, '0')}`, changed)));

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

  test('gives an initiative’s amounts in bands: £20,000, 1,000 hours and £50,000', () => {
    expect(share([record(council('Anytown', 'E06000001'))]).initiatives[0]).toMatchObject({
      costBand: '10000_to_50000',
      hoursBand: '1000_to_10000',
      realisedBand: '50000_to_250000',
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
    const records = [...many(5), ...many(3, area('housing')), ...many(2, area('education'))];
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
    const records = [...many(6), ...many(5, area('education')), ...many(3, area('housing'))];
    expect(share(records).groups.map(({ serviceArea, initiatives }) => [serviceArea, initiatives])).toEqual([
      ['central_services', 6],
      [undefined, 8],
    ]);
  });

  test('are not given where all together are too few', () => expect(share(many(4)).groups).toEqual([]));

  test('are not given of fewer than five that are established, for they would tell of one', () => {
    const without = many(5, (p) => ({ ...p, costs: [] }));
    const [group] = share([...without.slice(0, 4), ...many(1)]).groups;
    expect(group?.cost).toEqual({ established: 1, of: 5 });
    expect(group?.hours).toEqual({ value: '5000.00', established: 5, of: 5 });
  });
});

describe('lessons', () => {
  const shared = share([record(named), ...many(2)], { release: ['tool'] });

  test('the most alike first, and of those what failed; how many of how many', () => {
    const found = lessons([shared], { serviceArea: 'central_services', stage: 'stopped' });
    expect(found).toMatchObject({ failed: 1, of: 3, survivorsOnly: false });
    expect(found.found.map(({ alikeIn, failed }) => [alikeIn, failed])).toEqual([
      [['serviceArea', 'stage'], true],
      [['serviceArea'], false],
      [['serviceArea'], false],
    ]);
  });

  test('none that failed is said', () => {
    expect(lessons([share(many(2))], { capability: 'other' })).toMatchObject({ survivorsOnly: true });
    expect(() => lessons([shared], {})).toThrow(/say what yours is like/);
  });

  test('an export that was sent is read whole, and what is none is refused with its place', () => {
    const { groups: _, ...rest } = shared;
    expect(readShared(JSON.stringify(shared))).toEqual({ ...rest, groups: [] });
    expect(() => readShared('{')).toThrow(/not JSON/);
    expect(() => readShared('{"kind":"other"}')).toThrow(/no shared export/);
    const broken = { ...shared, initiatives: [{ ...shared.initiatives[0], failed: 'yes' }] };
    expect(() => readShared(JSON.stringify(broken))).toThrow(/initiatives 1 failed is neither true nor false/);
    const strange = JSON.stringify({ ...shared, initiatives: [{ ...shared.initiatives[0], __proto__x: 1, more: 'x' }] });
    expect(JSON.stringify(readShared(strange))).not.toContain('more');
  });
});
