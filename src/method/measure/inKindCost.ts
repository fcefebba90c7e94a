import { measure } from './measure';

/** Cost in kind. It is not cash: one-off hours of own staff, in the economic case only. */
export const inKindCost = measure({
  id: 'in_kind_cost',
  title: 'Cost in kind',
  unit: 'GBP',
  rule: 'C1',
  isNot: 'cash: one-off hours of own staff, in the economic case only',
  sums: ['in_kind_cost'],
  cuts: [['period'], ['to_date'], ['whole_life']],
});
