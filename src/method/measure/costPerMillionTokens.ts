import { measure } from './measure';

/** Cost of a million tokens. It is not what the work costs. */
export const costPerMillionTokens = measure({
  id: 'cost_per_million_tokens',
  title: 'Cost of a million tokens',
  unit: 'GBP/million tokens',
  rule: 'C1',
  isNot: 'what the work costs',
  formula: 'cost-per-million-tokens',
});
