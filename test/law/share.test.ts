import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counted, groupsOf } from '../../src/compare/share/groups';
import { Decimal } from '../../src/foundation/number/decimal';

const SMALLEST = 5;
const initiative = fc
  .record({
    serviceArea: fc.constantFrom('a', 'b', 'c', 'd'),
    capability: fc.constantFrom('x', 'y', 'z'),
    cost: fc.option(fc.integer({ min: 0, max: 10 ** 9 })),
  })
  .map(({ serviceArea, capability, cost }): Counted => {
    const amount = cost === null ? undefined : new Decimal(cost).div(100);
    return { serviceArea, capability, failed: false, amounts: { cost: amount, hours: undefined, realised: undefined } };
  });

/** Which unknowns a set of sums settles: those alone in a row of the reduced matrix. Fractions of whole numbers, so exact. */
function settled(sums: readonly (readonly number[])[], unknowns: number): number[] {
  const rows = sums.map((row) => Array.from({ length: unknowns }, (_, at) => [row.includes(at) ? 1n : 0n, 1n] as [bigint, bigint]));
  const times = ([a, b]: [bigint, bigint], [c, d]: [bigint, bigint]): [bigint, bigint] => [a * c, b * d];
  const less = ([a, b]: [bigint, bigint], [c, d]: [bigint, bigint]): [bigint, bigint] => [a * d - c * b, b * d];
  let top = 0;
  for (let column = 0; column < unknowns && top < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= top && row[column]?.[0] !== 0n);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot], rows[top]] as [[bigint, bigint][], [bigint, bigint][]];
    const head = rows[top] as [bigint, bigint][];
    const [numerator, denominator] = head[column] as [bigint, bigint];
    for (const at of head.keys()) head[at] = times(head[at] as [bigint, bigint], [denominator, numerator]);
    rows.forEach((row, at) => {
      if (at === top) return;
      const factor = row[column] as [bigint, bigint];
      for (const each of row.keys()) row[each] = less(row[each] as [bigint, bigint], times(factor, head[each] as [bigint, bigint]));
    });
    top++;
  }
  return rows.flatMap((row) => {
    const there = row.flatMap(([numerator], at) => (numerator === 0n ? [] : [at]));
    return there.length === 1 ? there : [];
  });
}

test('a solver finds what is settled: of x + y and y, both; of x + y, neither', () => {
  expect(settled([[0, 1], [1]], 2)).toEqual([0, 1]);
  expect(settled([[0, 1]], 2)).toEqual([]);
});

test('from every total of an export, no initiative’s amount and no hidden part’s total can be solved (rule F5)', () => {
  fc.assert(
    fc.property(fc.array(initiative, { maxLength: 60 }), (counted) => {
      const groups = groupsOf(counted, SMALLEST);
      const cellOf = ({ serviceArea, capability }: Counted) => `${serviceArea} ${capability}`;
      const named = new Set(
        groups.filter(({ other }) => !other).map(({ serviceArea = '', capability = '' }) => `${serviceArea} ${capability}`),
      );
      const known = counted.filter(({ amounts }) => amounts.cost !== undefined);
      const membersOf = (is: (each: Counted) => boolean) => known.flatMap((each, at) => (is(each) ? [at] : []));
      const published = groups.filter(({ cost }) => cost.value !== undefined);
      const sums = published.map((group) =>
        group.other
          ? membersOf((each) => !named.has(cellOf(each)))
          : membersOf((each) => cellOf(each) === `${group.serviceArea} ${group.capability}`),
      );
      expect(settled(sums, known.length)).toEqual([]);
      for (const [at, group] of published.entries()) {
        const members = sums[at] as number[];
        expect(members.length).toBeGreaterThanOrEqual(SMALLEST);
        const total = members.reduce((sum, each) => sum.plus(known[each]?.amounts.cost ?? 0), new Decimal(0));
        expect(group.cost.value).toBe(total.toFixed(2));
      }
      const hidden = [...new Set(counted.map(cellOf))].filter((cell) => !named.has(cell));
      if (groups.some(({ other }) => other)) expect(hidden.length).toBeGreaterThanOrEqual(2);
      for (const { initiatives } of groups) expect(initiatives).toBeGreaterThanOrEqual(SMALLEST);
    }),
    { numRuns: 300, seed: 20262 },
  );
});
