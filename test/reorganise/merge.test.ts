import { describe, expect, test } from 'vitest';
import { assess, type Portfolio, readPortfolio, writePortfolio } from '../../src/index';
import { merge } from '../../src/reorganise/merge/merge';
import { council, first } from '../compare/council';

const successor = { id: 'newby', name: 'Newby', gss: 'E06000063' };
const options = { successor, vestingDay: '2026-04-01', preparedOn: '2026-10-31' };
const district = (name: string, gss: string, changed: (p: Portfolio) => Portfolio = (p) => p) =>
  council(name, gss, (p) => changed({ ...p, councils: first(p.councils, { type: 'district' }) }));
const a = district('Allerby', 'E07000026');
const b = district('Barrowby', 'E07000027');
const c = district('Carleby', 'E07000028');
const county = council('Countyshire', 'E10000006', (p) => ({ ...p, councils: first(p.councils, { type: 'county', residents: '300000' }) }));

describe('a merger', () => {
  test('keeps every row under its predecessor’s code, and reads back without a fault', () => {
    const { portfolio } = merge([a, b], options);
    expect(portfolio.initiatives?.map(({ id, council: of }) => [id, of])).toEqual([
      ['E07000026:tool', 'E07000026'],
      ['E07000027:tool', 'E07000027'],
    ]);
    const { issues, leftOut } = readPortfolio(writePortfolio(portfolio));
    expect(leftOut).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'refused' || severity === 'error')).toEqual([]);
  });

  test('conserves money and hours: of two councils, twice what one has', () => {
    const { portfolio } = merge([a, b], options);
    const { figures, about } = assess(portfolio, { asAt: '2026-10-31', through: '2026-03-31' });
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
    // £20,000, £50,000 and 1,000 hours in each
    expect(value('portfolio#cost,period=2025-26')).toBe('40000.00');
    expect(value('portfolio#cash,class=cash_releasing,period=2025-26,reached=verified')).toBe('100000.00');
    expect(value('portfolio#net_hours,period=2025-26,rung=measured')).toBe('2000.00');
    expect(about.councils.map(({ id }) => id)).toEqual(['newby']);
  });

  test('is the same bytes in any order, and merged in steps or at once', () => {
    const at = (records: readonly Portfolio[]) => writePortfolio(merge(records, options).portfolio);
    const once = at([a, b, c, county]);
    expect(at([county, c, a, b])).toBe(once);
    expect(at([merge([b, a], options).portfolio, merge([county, c], options).portfolio])).toBe(once);
    expect(at([merge([merge([c, b], options).portfolio, a], options).portfolio, county])).toBe(once);
  });

  test('counts residents once, of the districts and not of the county as well; staff and spend of all', () => {
    const { portfolio, denominators } = merge([a, b, county], options);
    expect(portfolio.councils?.find(({ id }) => id === 'newby')).toMatchObject({
      type: 'unitary',
      residents: '200000',
      staffFte: '6000',
      netRevenueSpend: '300000000',
    });
    expect(denominators).toEqual(['Residents are of the districts, and not of the county as well.']);
  });

  test('gives no denominator that a predecessor lacks, or that is of two years, and says so', () => {
    const without = district('Barrowby', 'E07000027', (p) => ({ ...p, councils: first(p.councils, { staffFteYear: '2024-25' }) }));
    const { portfolio, denominators } = merge([a, without], options);
    expect(portfolio.councils?.find(({ id }) => id === 'newby')?.staffFte).toBeUndefined();
    expect(denominators).toEqual(['staffFte is not given: it is of 2024-25 and 2025-26 in different records.']);
  });

  test('is of whole registers only where each is, and as on the earliest day', () => {
    expect(merge([a, b], options).portfolio).toMatchObject({ coverage: 'whole_register', leftOut: '0', coverageOn: '2026-10-01' });
    expect(merge([a, { ...b, coverage: 'selected', leftOut: '3' }], options).portfolio).toMatchObject({
      coverage: 'selected',
      leftOut: '3',
    });
  });

  test('keeps groups of one name in two councils apart', () => {
    const grouped = (p: Portfolio) => ({ ...p, initiatives: first(p.initiatives, { overlapGroup: 'planning' }) });
    const { portfolio } = merge([grouped(a), grouped(b)], options);
    expect(portfolio.initiatives?.map(({ overlapGroup }) => overlapGroup)).toEqual(['E07000026:planning', 'E07000027:planning']);
  });
});

describe('what the successor has to look at', () => {
  const supplied = (p: Portfolio): Portfolio => ({
    ...p,
    suppliers: [{ id: 'acme', name: p.authorName === 'Allerby' ? 'Acme' : 'ACME ' }].map((row) => ({ ...row, name: row.name.trim() })),
    contracts: [{ id: 'k', title: `Assistants of ${p.authorName}`, supplier: 'acme' }],
    initiatives: first(p.initiatives, { supplier: 'acme', contract: 'k' }),
  });

  test('one supplier’s contract and licences, and the same kind of initiative, in two predecessors (rule G2)', () => {
    const { duplicates } = merge([supplied(a), supplied(b)], options);
    expect(duplicates.map(({ code, paths }) => [code, paths])).toEqual([
      ['duplicate_contract', ['contracts/E07000026:k', 'contracts/E07000027:k']],
      ['duplicate_licence', ['costs/E07000026:run', 'costs/E07000027:run']],
      ['overlapping_initiatives', ['initiatives/E07000026:tool', 'initiatives/E07000027:tool']],
    ]);
  });

  test('nothing is a duplicate within one predecessor', () => {
    const two = { ...a, costs: [...(a.costs ?? []), { ...(a.costs ?? [])[0], id: 'run-2' }] } as Portfolio;
    expect(merge([two], options).duplicates).toEqual([]);
  });

  test('a cost that one predecessor moved to another is listed with its amount (rule G1)', () => {
    const shifted = district('Allerby', 'E07000026', (p) => ({
      ...p,
      savings: first(p.savings, { shiftedTo: 'Barrowby', shiftedWhere: 'other_body', shiftedAmount: '5000' }),
    }));
    expect(merge([shifted, b], options).eliminations).toEqual([
      { path: 'savings/E07000026:s', kind: 'shifted', from: 'E07000026', to: 'E07000027', amount: '5000' },
    ]);
    expect(merge([shifted, c], options).eliminations).toEqual([]);
  });
});

describe('a merger is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['of nothing', () => merge([], options), /there is no record/],
    ['of one council twice', () => merge([a, a], options), /Allerby \(E07000026\) is given twice/],
    ['of the successor itself', () => merge([council('Newby', 'E06000063')], options), /is the successor itself/],
    ['of a record of no council', () => merge([{ ...a, councils: [] }], options), /names no council with a GSS code. Give records of one/],
    [
      'of a record of two councils',
      () => merge([{ ...a, councils: [...(a.councils ?? []), ...(b.councils ?? [])] }], options),
      /is of 2 councils. Give records of one/,
    ],
    ['on no day', () => merge([a], { ...options, vestingDay: 'April' }), /vestingDay is "April". Write a date/],
    ['into no code', () => merge([a], { ...options, successor: { ...successor, gss: 'E99' } }), /Write its GSS code/],
    [
      'into a code of another type',
      () => merge([a], { ...options, successor: { ...successor, type: 'county' } }),
      /E06000063 is the code of unitary/,
    ],
    [
      'on another day than the record says',
      () => merge([merge([a], options).portfolio, b], { ...options, vestingDay: '2027-04-01' }),
      /passes on 2026-04-01 by its record/,
    ],
  ])('%s', (_, make, says) => expect(make).toThrow(says));
});
