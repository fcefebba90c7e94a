import { measure } from './measure';

/** How long the work may take with optimism bias, in months. It is not a plan. */
export const adjustedDuration = measure({
  id: 'adjusted_duration',
  title: 'Duration with optimism bias',
  unit: 'months',
  rule: 'C7',
  isNot: 'a plan',
  formula: 'adjusted-duration',
});
