import { measure } from './measure';

/** What hours returned became. It is not more hours: it is the same hours, by what they were used for. */
export const useOfTime = measure({
  id: 'use_of_time',
  title: 'What hours returned became',
  unit: 'hours',
  rule: 'B11',
  isNot: 'more hours: it is the same hours, by what they were used for',
  sums: ['use_of_time'],
  cuts: [['kind', 'period'], ['kind', 'to_date'], ['period'], ['to_date']],
});
