import { formula } from './formula';

/** What a budget line gave up in a year: its cash baseline less its outturn. */
export const lineSaving = formula({
  id: 'line-saving',
  rule: 'A9',
  unit: 'GBP',
  factors: { baseline: 'GBP', outturn: 'GBP' },
  sheet: '=baseline-outturn',
  value: ({ baseline, outturn }) => baseline.minus(outturn),
});
