import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counted, groupsOf } from '../../src/compare/share/groups';
import { Decimal } from '../../src/foundation/number/decimal';

const SMALLEST = 5;
const ROUNDS = { numRuns: 300, seed: 20262 };

/** Initiatives of so many councils in so many services, some with no cost that is established. */
const initiativesOf = (councils: number, maxLength: number, services = ['a', 'b', 'c', 'd'], capabilities = ['x', 'y', 'z']) =>
  fc.array(
    fc
      .record({
        serviceArea: fc.constantFrom(...services),
        capability: fc.constantFrom(...capabilities),
        council: fc.integer({ min: 1, max: councils }).map(String),
        cost: fc.option(fc.integer({ min: 0, max: 10 ** 7 })),
      })
      .map(({ cost, ...each }): Counted => {
        const amount = cost === null ? undefined : new Decimal(cost).div(100);
        const none = { hours: undefined, claimedHours: undefined, realised: undefined, claimed: undefined };
        return { ...each, failed: false, amounts: { cost: amount, ...none } };
      }),
    { maxLength },
  );

type Fraction = readonly [bigint, bigint];
const NOUGHT: Fraction = [0n, 1n];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const less = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const headOf = (row: readonly Fraction[]) => row.findIndex(([numerator]) => numerator !== 0n);

/** A row with every earlier row’s leading unknown taken out of it. */
function reduce(row: readonly Fraction[], by: readonly (readonly Fraction[])[]): Fraction[] {
  return by.reduce<Fraction[]>(
    (left, each) => {
      const head = headOf(each);
      const [numerator, denominator] = each[head] ?? NOUGHT;
      const factor = times(left[head] ?? NOUGHT, [denominator, numerator]);
      return factor[0] === 0n ? left : left.map((value, at) => less(value, times(factor, each[at] ?? NOUGHT)));
    },
    [...row],
  );
}

/** Whether the sum of some unknowns follows from sums that are known: exact, by elimination. */
function follows(target: readonly number[], sums: readonly (readonly number[])[], unknowns: number): boolean {
  const rowOf = (members: readonly number[]) => Array.from({ length: unknowns }, (_, at): Fraction => [members.includes(at) ? 1n : 0n, 1n]);
  const basis: Fraction[][] = [];
  for (const members of sums) {
    const row = reduce(rowOf(members), basis);
    if (headOf(row) >= 0) basis.push(row);
  }
  return headOf(reduce(rowOf(target), basis)) < 0;
}

test('a solver finds what follows: y from x + y and x; x + z from x + y, y + z and y; nothing more from x + y', () => {
  expect(follows([1], [[0, 1], [0]], 2)).toBe(true);
  expect(follows([0, 2], [[0, 1], [1, 2], [1]], 3)).toBe(true);
  expect(follows([0], [[0, 1]], 2)).toBe(false);
  expect(
    follows(
      [0, 2],
      [
        [0, 1],
        [1, 2],
      ],
      3,
    ),
  ).toBe(false);
});

const cellOf = ({ serviceArea, capability }: { readonly serviceArea?: string; readonly capability?: string }) =>
  `${serviceArea} ${capability}`;

/** What is published, as sums of unknowns: one an initiative whose cost is established. */
function published(counted: readonly Counted[]) {
  const groups = groupsOf(counted, SMALLEST);
  const named = new Set(groups.filter(({ other }) => !other).map(cellOf));
  const known = counted.filter(({ amounts }) => amounts.cost !== undefined);
  const membersOf = (is: (each: Counted) => boolean) => known.flatMap((each, at) => (is(each) ? [at] : []));
  const told = groups.filter(({ cost }) => cost.value !== undefined);
  const sums = told.map((group) => membersOf((each) => (group.other ? !named.has(cellOf(each)) : cellOf(each) === cellOf(group))));
  const hidden = [...new Set(counted.map(cellOf))]
    .filter((cell) => !named.has(cell))
    .map((cell) => membersOf((each) => cellOf(each) === cell));
  return { groups, known, membersOf, told, sums, hidden };
}

for (const [name, initiatives] of [
  ['one council', initiativesOf(1, 60)],
  ['a few councils', initiativesOf(6, 60)],
  ['many councils', initiativesOf(30, 60)],
  ['a few initiatives in two or three services', initiativesOf(12, 14, ['a', 'a', 'a', 'b', 'c'], ['x'])],
] as const)
  test(`from every total of an export of ${name}, and what is one’s own, nothing hidden can be solved (rule F5)`, () => {
    fc.assert(
      fc.property(initiatives, (counted) => {
        const { known, membersOf, sums, hidden } = published(counted);
        const isOfSeveral = new Set(counted.map(({ council }) => council)).size > 1;
        for (const viewer of ['nobody', ...(isOfSeveral ? new Set(known.map(({ council }) => council)) : [])]) {
          const own = membersOf(({ council }) => council === viewer);
          const facts = [...sums, ...own.map((at) => [at])];
          const isOthers = (at: number) => !own.includes(at);
          for (const at of known.keys()) if (isOthers(at)) expect(follows([at], facts, known.length)).toBe(false);
          for (const cell of hidden) if (cell.some(isOthers)) expect(follows(cell, facts, known.length)).toBe(false);
        }
      }),
      ROUNDS,
    );
  });

test('each total is the sum of what it says, of five initiatives and five councils or more, and no one is nearly all of it', () => {
  fc.assert(
    fc.property(initiativesOf(30, 80), (counted) => {
      const { groups, known, told, sums } = published(counted);
      for (const { initiatives } of groups) expect(initiatives).toBeGreaterThanOrEqual(SMALLEST);
      for (const [at, { cost }] of told.entries()) {
        const parts = (sums[at] ?? []).map((each) => known[each] as Counted);
        const total = parts.reduce((sum, { amounts }) => sum.plus(amounts.cost ?? 0), new Decimal(0));
        expect(cost.value).toBe(total.toFixed(2));
        const of = new Map<string, Decimal>();
        for (const { council, amounts } of parts) of.set(council, (of.get(council) ?? new Decimal(0)).plus(amounts.cost ?? 0));
        expect(of.size).toBeGreaterThanOrEqual(SMALLEST);
        const [first = total, second = total] = [...of.values()].sort((a, b) => b.comparedTo(a));
        expect(total.minus(first).minus(second).greaterThan(first.times('0.1'))).toBe(true);
      }
    }),
    ROUNDS,
  );
});

test('nothing is lost from the table: its parts come to every initiative, or there is none', () => {
  fc.assert(
    fc.property(initiativesOf(12, 80), (counted) => {
      const groups = groupsOf(counted, SMALLEST);
      if (groups.length > 0) expect(groups.reduce((sum, { initiatives }) => sum + initiatives, 0)).toBe(counted.length);
    }),
    ROUNDS,
  );
});
