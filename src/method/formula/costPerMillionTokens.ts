import { formula } from './formula';

/** What a million tokens of a model cost. */
export const costPerMillionTokens = formula({
  id: 'cost-per-million-tokens',
  rule: 'C1',
  unit: 'GBP/million tokens',
  factors: { cost: 'GBP', millions: 'million tokens' },
  sheet: '=cost/millions',
  value: ({ cost, millions }) => cost.div(millions),
});
