import type * as z from 'zod/mini';
import { date, flag, freeText, id, money, optional, ref, year } from './field';
import { kind } from './kind';

export const removals = kind(
  'removals',
  {
    id,
    saving: ref('savings'),
    financialYear: year,
    date,
    amount: money,
    permanent: flag,
    reference: optional(freeText),
  },
  ['saving', 'financialYear'],
);

/** Money taken out of a budget for a saving: a fact with its own date and reference (rule A3a). */
export type Removal = z.infer<typeof removals.schema>;
