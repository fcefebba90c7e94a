import type * as z from 'zod/mini';
import { CASH_RUNGS, PERIOD_KINDS, WAYS_DOWN } from '../../foundation/figure/vocabulary';
import { ROLES } from './codelist';
import { closed, date, freeText, id, money, optional, ref, year } from './field';
import { kind } from './kind';

export const statuses = kind(
  'statuses',
  {
    id,
    saving: ref('savings'),
    financialYear: year,
    rung: closed([...CASH_RUNGS, ...WAYS_DOWN]),
    date,
    amount: optional(money),
    periodKind: optional(closed(PERIOD_KINDS)),
    carriedFrom: optional(year),
    who: optional(freeText),
    role: optional(closed(ROLES)),
    reason: optional(freeText),
    document: optional(ref('documents')),
  },
  ['saving', 'financialYear', 'rung', 'date'],
);

/** One entry of a saving's history: on a day, for a year, it came to a rung or went down (rules A3, A3b). */
export type Status = z.infer<typeof statuses.schema>;
