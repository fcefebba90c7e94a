import { measure } from './measure';

/** A year’s running cost and its share of the one-off cost over the life. It is not the cash that was due in the year. */
export const yearlyCost = measure({
  id: 'yearly_cost',
  title: 'Cost of a year, one-off cost spread',
  unit: 'GBP',
  rule: 'F1',
  isNot: 'the cash that was due in the year',
  sums: ['yearly_cost'],
  cuts: [['period']],
});
