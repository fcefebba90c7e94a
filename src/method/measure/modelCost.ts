import { measure } from './measure';

/** Running cost by model. It is not another cost: it is the part of cost that is charged by use. */
export const modelCost = measure({
  id: 'model_cost',
  title: 'Running cost by model',
  unit: 'GBP',
  rule: 'C1',
  isNot: 'another cost: it is the part of cost that is charged by use',
  sums: ['model_cost'],
  cuts: [
    ['kind', 'period'],
    ['kind', 'to_date'],
  ],
});
