import type * as z from 'zod';
import { flag, freeText, id, money, ref, year } from './field';
import { kind } from './kind';

export const lineYears = kind(
  'lineYears',
  {
    id,
    budgetLine: ref('budgetLines'),
    financialYear: year,
    budget: money.optional(),
    outturn: money.optional(),
    overspendOutsideSavings: flag.optional(),
    overspendReason: freeText.optional(),
  },
  ['budgetLine', 'financialYear'],
);

/** A budget line's budget and outturn in one financial year. */
export type LineYear = z.infer<typeof lineYears.schema>;
