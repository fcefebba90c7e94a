import { measure } from './measure';

/** Rolling outturn. It is not realised cash: in years that have not closed it is what is expected. */
export const rollingOutturn = measure({
  id: 'rolling_outturn',
  title: 'Rolling outturn of cash',
  unit: 'GBP',
  rule: 'D2',
  isNot: 'realised cash: in years that have not closed it is what is expected',
  sums: ['rolling_outturn'],
  cuts: [['class', 'period']],
});
