import { measure } from './measure';

/** Target of cash. It is not the `target` rung of a saving: a rung says how sure it is, and this what was promised and when. */
export const target = measure({
  id: 'target',
  title: 'Target of cash',
  unit: 'GBP',
  rule: 'D1',
  isNot: 'the `target` rung of a saving: a rung says how sure it is, and this what was promised and when',
  sums: ['target'],
  cuts: [
    ['class', 'kind', 'period'],
    ['class', 'kind', 'to_date'],
    ['class', 'kind', 'whole_life'],
  ],
});
