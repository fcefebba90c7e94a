import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, nought } from '../../src/foundation/number/decimal';
import { type Portfolio, writePortfolio } from '../../src/index';
import type { Row, Table } from '../../src/record/kind/portfolio';
import { merge } from '../../src/reorganise/merge/merge';
import { PASSING } from '../../src/reorganise/split/additive';
import { split } from '../../src/reorganise/split/split';
import { rowsOf } from '../../src/reorganise/tables';
import { council, first } from '../compare/council';

const vestingDay = '2026-04-01';
const successor = { id: 'newby', name: 'Newby', gss: 'E06000063' };
const heirs = ['E06000064', 'E06000065', 'E06000066'];

const pence = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((amount) => new Decimal(amount).div(100).toFixed());
const count = fc.integer({ min: 0, max: 9_999_999 }).map(String);

/** A council of any amounts; its code is of a district. */
const anyCouncil = (gss: string) =>
  fc.record({ cost: pence, cash: pence, volume: count, residents: count, fte: count }).map(({ cost, cash, volume, residents, fte }) =>
    council(`Council ${gss}`, gss, (p) => ({
      ...p,
      councils: first(p.councils, { type: 'district', residents, staffFte: fte }),
      costs: first(p.costs, { amount: cost }),
      statuses: first(p.statuses, { amount: cash }),
      observations: first(p.observations, { volume }),
    })),
  );

const some = fc.tuple(anyCouncil('E07000026'), anyCouncil('E07000027'), anyCouncil('E07000028'));
const keys = fc.tuple(...heirs.map(() => fc.integer({ min: 1, max: 999_999_999 }).map(String)));

/** Every amount that adds up, by table and field, over records; the successor’s own row is worked from its predecessors’ and is not added. */
function totals(records: readonly Portfolio[]): Record<string, string> {
  const sums = new Map<string, Decimal>();
  const measured: Record<string, readonly string[]> = { observations: ['volume'] };
  for (const [table, fields] of Object.entries(PASSING)) {
    const added = Object.keys(fields).filter((field) => fields[field] === 'shared' || measured[table]?.includes(field));
    for (const record of records)
      for (const row of rowsOf(record, table as Table) as Row[])
        if (row['gss'] !== successor.gss)
          for (const field of added)
            if (typeof row[field] === 'string')
              sums.set(`${table}.${field}`, (sums.get(`${table}.${field}`) ?? nought).plus(row[field] as string));
  }
  return Object.fromEntries([...sums.entries()].sort().map(([name, total]) => [name, total.toFixed()]));
}

describe('reorganisation', () => {
  test('merging, and then splitting by any keys, conserves every amount that adds up, to the last place', () => {
    fc.assert(
      fc.property(some, keys, (records, shares) => {
        const merged = merge(records, { successor, vestingDay, preparedOn: vestingDay }).portfolio;
        expect(totals([merged])).toEqual(totals(records));
        const successors = heirs.map((gss, at) => ({ id: gss, name: gss, gss, key: shares[at] as string }));
        const parts = split(merged, { successors, basis: 'residents', vestingDay });
        const apart = parts.map(({ portfolio }) => portfolio);
        const councils = totals(
          apart.map((part) => ({ ...part, councils: (part.councils ?? []).filter(({ gss }) => gss !== successor.gss) })),
        );
        expect(councils).toEqual(totals(records));
      }),
      { numRuns: 60, seed: 20262 },
    );
  });

  test('a merger is the same bytes in any order and in any steps, and counts residents once', () => {
    fc.assert(
      fc.property(some, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), ([a, b, c], order) => {
        const options = { successor, vestingDay, preparedOn: vestingDay };
        const at = (records: readonly Portfolio[]) => merge(records, options).portfolio;
        const once = at([a, b, c]);
        const shuffled = order.map((each) => [a, b, c][each] as Portfolio);
        expect(writePortfolio(at(shuffled))).toBe(writePortfolio(once));
        const [x, y, z] = shuffled as [Portfolio, Portfolio, Portfolio];
        expect(writePortfolio(at([x, at([y, z])]))).toBe(writePortfolio(once));
        const residents = [a, b, c].reduce((sum, { councils }) => sum.plus(councils?.[0]?.residents ?? 0), nought);
        expect(once.councils?.find(({ id }) => id === 'newby')?.residents).toBe(residents.toFixed());
      }),
      { numRuns: 40, seed: 20262 },
    );
  });
});
