import { formula } from './formula';

/** What an hour returned costs: the year’s running cost and its share of the one-off cost over the life, over net hours. */
export const costPerNetHour = formula({
  id: 'cost-per-net-hour',
  rule: 'C5a',
  unit: 'GBP/hour',
  factors: { running: 'GBP', oneOff: 'GBP', life: 'index', hours: 'hours' },
  sheet: '=(running+oneOff/life)/hours',
  value: ({ running, oneOff, life, hours }) => running.plus(oneOff.div(life)).div(hours),
});
