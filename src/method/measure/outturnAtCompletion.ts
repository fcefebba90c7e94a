import { measure } from './measure';

/** Outturn at completion. It is not realised cash: it is the rolling outturn of every year on record. */
export const outturnAtCompletion = measure({
  id: 'outturn_at_completion',
  title: 'Outturn of cash at completion',
  unit: 'GBP',
  rule: 'D2',
  isNot: 'realised cash: it is the rolling outturn of every year on record',
  sums: ['rolling_outturn'],
  cuts: [['class', 'whole_life']],
});
