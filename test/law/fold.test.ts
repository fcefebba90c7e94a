import fc from 'fast-check';
import { expect, test } from 'vitest';
import { againstFlat } from '../../src/assess/enter/time/against';
import { Folding, minutesStep, type Share } from '../../src/assess/enter/time/fold';
import { scaled, Tally } from '../../src/assess/enter/time/tally';
import { Decimal } from '../../src/foundation/number/decimal';
import type { Baseline } from '../../src/record/kind/baseline';
import type { Measure } from '../../src/record/kind/measure';
import type { Observation } from '../../src/record/kind/observation';

const quantity = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([negative, whole, places]) => new Decimal(`${negative ? '-' : ''}${whole}.${String(places).padStart(4, '0')}`).toFixed());

test('a quantity in ten-thousandths is exact', () => {
  fc.assert(
    fc.property(quantity, (text) => {
      expect(new Decimal(scaled(text)).div(10_000).equals(text)).toBe(true);
    }),
  );
});

test('the tally of whole numbers is the exact sum of products', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, quantity), { maxLength: 30 }), (pairs) => {
      const tally = new Tally();
      for (const [a, b] of pairs) tally.add(scaled(a), scaled(b));
      const sum = pairs.reduce((all, [a, b]) => all.plus(new Decimal(a).times(b)), new Decimal(0));
      expect(tally.product().toFixed()).toBe(sum.toFixed());
    }),
  );
});

test('the fold of whole numbers is the sum of the declared formula over its rows', () => {
  const measure = { id: 'm', initiative: 'i', title: 'M', role: 'time', shape: 'minutes_per_case' } satisfies Measure;
  const baseline = { id: 'b', measure: 'm', period: '2024-25', value: '12.3456' } satisfies Baseline;
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, quantity, quantity), { minLength: 1, maxLength: 20 }), (rows) => {
      const against = againstFlat(measure, baseline);
      const folding = new Folding(measure, against);
      const shares: Share[] = [];
      rows.forEach(([value, volume, reworkMinutes], at) => {
        const row: Observation = { id: `o${at}`, measure: 'm', period: '2025-04', value, volume, reworkMinutes };
        folding.addWhole(row, 'measured', '2025-26');
        shares.push({ row, rung: 'measured', year: '2025-26', part: 1, of: 1 });
      });
      const [found] = folding.folds();
      for (const [which, total] of [
        ['value', found?.value],
        ['baseline', found?.without],
        ['rework', found?.rework],
      ] as const) {
        const steps = shares.map((share) => minutesStep(measure, against, share, which)?.amount ?? new Decimal(0));
        expect(total?.value.toFixed()).toBe(steps.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed());
      }
    }),
  );
});
