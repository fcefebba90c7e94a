import { formula } from './formula';

/** The share of a total that a part of it is. */
export const shareOfTotal = formula({
  id: 'share-of-total',
  rule: 'E4',
  unit: 'ratio',
  factors: { part: 'index', total: 'index' },
  sheet: '=part/total',
  value: ({ part, total }) => part.div(total),
});
