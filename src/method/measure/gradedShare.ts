import { measure } from './measure';

/** The share of a total that rests on each grade of evidence. It is not a discount: nothing is scaled by its grade here. */
export const gradedShare = measure({
  id: 'graded_share',
  title: 'Share of a total that rests on each grade of evidence',
  unit: 'ratio',
  rule: 'E4',
  isNot: 'a discount: nothing is scaled by its grade here',
  formula: 'share-of-total',
});
