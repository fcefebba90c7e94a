import type { Formula } from './formula';
import { FORMULAS } from './formulas';

/** A declared formula as those outside use it: on decimal text. */
export type PublicFormula = Omit<Formula, 'value'>;

/**
 * Every formula of the edition by its id: its rule, unit, factors and spreadsheet text, and `of`, which works
 * it on decimal text and settles the result at 20 places (rule X4).
 *
 * It is not a route from hours to pounds: that takes a rate in pounds an hour, and its result is capacity value.
 *
 * @throws RangeError where a factor is not decimal text.
 *
 * @example
 * ```ts
 * import { formulas } from 'benefits-realisation/maths';
 *
 * const { of, rule, unit } = formulas['productive-hours']!;
 * console.log(of({ hoursAWeek: '37', weeks: '52.143', daysAway: '46', hoursADay: '7.4' }), unit, rule); // 1588.891 hours B8
 * ```
 */
export const formulas: { readonly [id: string]: PublicFormula } = Object.fromEntries(
  Object.entries(FORMULAS).map(([id, { value: _, ...formula }]) => [id, formula]),
);
