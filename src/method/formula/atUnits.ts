import { formula } from './formula';

/** So much for each one, at so many: minutes a case at the review volume, contacts a month or a day at the length of the period. */
export const atUnits = formula({
  id: 'at-units',
  rule: 'B0',
  unit: 'index',
  factors: { each: 'index', units: 'index' },
  sheet: '=each*units',
  value: ({ each, units }) => each.times(units),
});
