import type * as z from 'zod';
import { CASH_RUNGS, PERIOD_KINDS, WAYS_DOWN } from '../../foundation/figure/vocabulary';
import { ROLES } from './codelist';
import { closed, date, freeText, id, money, ref, year } from './field';
import { kind } from './kind';

export const statuses = kind(
  'statuses',
  {
    id,
    saving: ref('savings'),
    financialYear: year,
    rung: closed([...CASH_RUNGS, ...WAYS_DOWN]),
    date,
    amount: money.optional(),
    periodKind: closed(PERIOD_KINDS).optional(),
    carriedFrom: year.optional(),
    who: freeText.optional(),
    role: closed(ROLES).optional(),
    reason: freeText.optional(),
    document: ref('documents').optional(),
  },
  ['saving', 'financialYear', 'rung', 'date'],
);

/** One entry of a saving's history: on a day, for a year, it came to a rung or went down (rules A3, A3b). */
export type Status = z.infer<typeof statuses.schema>;
