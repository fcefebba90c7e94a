import { describe, expectTypeOf, test } from 'vitest';
import type { Figure } from '../../src/foundation/figure/figure';
import { add, amount } from '../../src/foundation/figure/amount';
import { parameter } from '../../src/method/parameter/parameter';

describe('units', () => {
  test('hours and hours add to hours', () => {
    expectTypeOf(add(amount('1', 'hours'), amount('2', 'hours'))).toEqualTypeOf<{
      readonly unit: 'hours';
      readonly value: string;
      readonly exact?: string;
    }>();
  });

  test('hours and pounds do not add', () => {
    // @ts-expect-error hours are not pounds
    add(amount('1', 'hours'), amount('2', 'GBP'));
  });

  test('figures of different units do not add', () => {
    const hours = { unit: 'hours', value: '180.00' } as Figure<'hours'> & { value: string };
    const cash = { unit: 'GBP', value: '900.00' } as Figure<'GBP'> & { value: string };
    add(hours, hours);
    // @ts-expect-error a figure of hours and a figure of pounds
    add(hours, cash);
  });

  test('an unknown unit is no unit', () => {
    // @ts-expect-error euros are not a unit of this library
    amount('1', 'EUR');
  });
});

describe('parameters', () => {
  const declared = { id: 'x', title: 'X', unit: 'GBP', vintage: '2026', status: 'draft', values: { a: '1' } } as const;
  test('a parameter without a reference does not compile', () => {
    // @ts-expect-error nothing is a parameter without a source
    parameter(declared);
    parameter({ ...declared, reference: { title: 'T', publisher: 'P', link: 'https://www.gov.uk', published: '2026', read: 'official' } });
  });
});
