import { formula } from './formula';

/** The full-year level worked back from what a part of a year came to. */
export const fullYearLevel = formula({
  id: 'full-year-level',
  rule: 'C2',
  unit: 'GBP',
  factors: { inYear: 'GBP', inForce: 'index', of: 'index' },
  sheet: '=inYear*of/inForce',
  value: ({ inYear, inForce, of }) => inYear.times(of).div(inForce),
});
