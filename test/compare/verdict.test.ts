import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assess/assess';
import type { AssessOptions } from '../../src/assess/options';
import { BASIS_FIELDS, type BasisField } from '../../src/compare/basis/basis';
import { INDICATORS, type IndicatorId } from '../../src/compare/indicator/indicators';
import { type CouncilValue, councilValue } from '../../src/compare/value/councilValue';
import { verdict } from '../../src/compare/verdict';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { assessed, council, first } from './council';

interface Other {
  readonly indicator?: IndicatorId;
  readonly options?: Partial<AssessOptions>;
  readonly year?: string;
  readonly evidenceFloor?: 'C';
  readonly changed?: (p: Portfolio) => Portfolio;
}

function value(
  of: IndicatorId,
  { indicator = of, options = {}, year = '2025-26', evidenceFloor, changed = (p) => p }: Other,
): CouncilValue {
  const found = INDICATORS.find(({ id }) => id === indicator) as (typeof INDICATORS)[number];
  const assessment: Assessment = assessed(council('Otherton', 'E06000002', changed), options);
  return councilValue(assessment, found, { year, ...(evidenceFloor === undefined ? {} : { evidenceFloor }) });
}

const councilWith = (change: object) => (p: Portfolio) => ({ ...p, councils: first(p.councils, change) });

/** Each field that a record or an option can make differ, on an indicator that it matters to. */
const DIFFERENT: readonly [BasisField, IndicatorId, Other, (readonly BasisField[])?][] = [
  ['indicator', 'cash_realised', { indicator: 'cash_realised_per_resident' }, ['denominator', 'denominatorYear', 'tier']],
  ['through', 'net_cash', { options: { through: '2026-04-30', prices: '2025-26' } }],
  ['period', 'cash_realised', { year: '2024-25', changed: otherYear }],
  ['months', 'stopped_cost_share', { changed: (p) => ({ ...p, costs: first(p.costs, { period: '2024-25' }) }) }],
  ['prices', 'net_cash', { options: { prices: '2024-25' } }, ['presentValueYear']],
  ['presentValueYear', 'net_present_social_value', { options: { prices: '2024-25' } }, ['prices']],
  ['discounting', 'net_cash', { options: { schedule: 'health' } }],
  ['horizon', 'net_cash', { changed: (p) => ({ ...p, initiatives: first(p.initiatives, { usefulLifeYears: '3' }) }) }],
  ['maturity', 'cash_realised', { changed: verified }],
  ['evidenceFloor', 'cash_realised', { evidenceFloor: 'C' }],
  ['denominatorYear', 'net_hours_per_thousand_fte', { changed: councilWith({ staffFteYear: '2024-25' }) }],
  ['tier', 'cash_realised_per_resident', { changed: councilWith({ type: 'county', gss: 'E10000006' }) }],
  ['constructed', 'cash_realised', { changed: (p) => ({ ...p, constructed: false }) }],
];

function otherYear(p: Portfolio): Portfolio {
  return { ...p, statuses: first(p.statuses, { financialYear: '2024-25' }), savings: first(p.savings, { from: '2024-04-01' }) };
}

function verified(p: Portfolio): Portfolio {
  const rest = { initiative: 'tool', on: '2026-06-01', by: 'Internal audit', role: 'audit' } as const;
  return { ...p, verifications: [{ id: 'v', saving: 's', maturity: 'final', ...rest }] };
}

describe('every reason of rule F2 turns the verdict, and goes when the one difference is taken away', () => {
  test.each(DIFFERENT)('%s', (field, indicator, other, with_ = []) => {
    const own = value(indicator, {});
    const differs = verdict(own, value(indicator, other));
    expect(differs.comparable).toBe(false);
    expect(differs.differences.map((each) => each.field).sort()).toEqual([field, ...with_].sort());
    expect(verdict(own, value(indicator, {})).comparable).toBe(true);
  });

  /** These an indicator or an edition fixes, so that no record can make them differ within one: they part one indicator from another. */
  test.each<BasisField>([
    'edition',
    'rung',
    'class',
    'net',
    'recurrence',
    'attribution',
    'overlap',
    'quality',
    'whose',
    'rate',
    'denominator',
  ])('%s', (field) => {
    const own = value('cash_realised', {});
    const other = { ...own, basis: { ...own.basis, [field]: 'another' } };
    expect(verdict(own, other)).toMatchObject({ comparable: false, differences: [{ field, a: own.basis[field], b: 'another' }] });
    expect(verdict(own, { ...other, basis: own.basis }).comparable).toBe(true);
  });

  test('no field of the basis is without a case', () => {
    const fixed = ['edition', 'rung', 'class', 'net', 'recurrence', 'attribution', 'overlap', 'quality', 'whose', 'rate', 'denominator'];
    expect([...DIFFERENT.map(([field]) => field), ...fixed].sort()).toEqual([...BASIS_FIELDS].sort());
  });
});

test('an assessment too near the last day counted is provisional, and not beside one that is settled', () => {
  const settled = value('cash_realised', {});
  const early = value('cash_realised', { options: { asAt: '2026-09-01' }, changed: (p) => ({ ...p, preparedOn: '2026-09-01' }) });
  expect(verdict(settled, early).differences.map(({ field, b }) => [field, b])).toEqual([['maturity', 'provisional']]);
});

test('a council left out is comparable with nobody, and its reasons come with the verdict', () => {
  const own = value('cash_realised', {});
  const selected = value('cash_realised', { changed: (p) => ({ ...p, coverage: 'selected' }) });
  expect(verdict(own, selected)).toMatchObject({
    comparable: false,
    differences: [],
    reasons: { a: [], b: [{ code: 'not_whole_register' }] },
  });
});
