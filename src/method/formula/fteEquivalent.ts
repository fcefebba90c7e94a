import { formula } from './formula';

/** Hours as full-time equivalents for a year. It is no post and no saving. */
export const fteEquivalent = formula({
  id: 'fte-equivalent',
  rule: 'B8',
  unit: 'fte',
  factors: { hours: 'hours', productiveHours: 'hours' },
  sheet: '=hours/productiveHours',
  value: ({ hours, productiveHours }) => hours.div(productiveHours),
});
