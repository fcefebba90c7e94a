import { formula } from './formula';

/** What a year cost, with its share of what was spent once. */
export const yearlyCost = formula({
  id: 'yearly-cost',
  rule: 'F1',
  unit: 'GBP',
  factors: { running: 'GBP', oneOff: 'GBP', life: 'index' },
  sheet: '=running+oneOff/life',
  value: ({ running, oneOff, life }) => running.plus(oneOff.div(life)),
});
