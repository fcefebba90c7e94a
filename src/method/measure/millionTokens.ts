import { measure } from './measure';

/** Tokens used, in millions. It is not work done. */
export const millionTokens = measure({
  id: 'million_tokens',
  title: 'Tokens used',
  unit: 'million tokens',
  rule: 'C1',
  isNot: 'work done',
  sums: ['million_tokens'],
  cuts: [
    ['kind', 'period'],
    ['kind', 'to_date'],
  ],
});
