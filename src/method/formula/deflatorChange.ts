import { formula } from './formula';

/** How many pounds of a later year buy what one pound of an earlier year bought. */
export const deflatorChange = formula({
  id: 'deflator-change',
  rule: 'C3',
  unit: 'ratio',
  factors: { toIndex: 'index', fromIndex: 'index' },
  sheet: '=toIndex/fromIndex',
  value: ({ toIndex, fromIndex }) => toIndex.div(fromIndex),
});
