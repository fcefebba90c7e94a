import type * as z from 'zod/mini';
import { flag, freeText, id, money, optional, ref, year } from './field';
import { kind } from './kind';

export const lineYears = kind(
  'lineYears',
  {
    id,
    budgetLine: ref('budgetLines'),
    financialYear: year,
    budget: optional(money),
    outturn: optional(money),
    overspendOutsideSavings: optional(flag),
    overspendReason: optional(freeText),
  },
  ['budgetLine', 'financialYear'],
);

/** A budget line's budget and outturn in one financial year. */
export type LineYear = z.infer<typeof lineYears.schema>;
