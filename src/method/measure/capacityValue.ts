import { measure } from './measure';

/** Capacity value of hours left. It is not cash: it is hours with a price on them. */
export const capacityValue = measure({
  id: 'capacity_value',
  title: 'Capacity value of hours left',
  unit: 'GBP',
  rule: 'B9',
  isNot: 'cash: it is hours with a price on them',
  sums: ['capacity_value'],
  cuts: [
    ['period', 'rate', 'rung'],
    ['rate', 'rung', 'to_date'],
    ['gate', 'period', 'rate', 'rung'],
    ['gate', 'rate', 'rung', 'to_date'],
    ['grade', 'period', 'rate', 'rung'],
    ['grade', 'rate', 'rung', 'to_date'],
  ],
});
