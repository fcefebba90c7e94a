import { measure } from './measure';

/** Cost of a net hour. It is not what an hour of staff costs, or a saving. */
export const costPerNetHour = measure({
  id: 'cost_per_net_hour',
  title: 'Cost of a net hour',
  unit: 'GBP/hour',
  rule: 'C5a',
  isNot: 'what an hour of staff costs, or a saving',
  formula: 'cost-per-net-hour',
});
