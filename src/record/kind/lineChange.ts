import type * as z from 'zod/mini';
import { LINE_CHANGES } from './codelist';
import { closed, date, freeText, id, money, optional, ref, year } from './field';
import { kind } from './kind';

export const lineChanges = kind(
  'lineChanges',
  {
    id,
    budgetLine: ref('budgetLines'),
    financialYear: year,
    type: closed(LINE_CHANGES),
    amount: money,
    date: optional(date),
    reference: optional(freeText),
  },
  ['budgetLine', 'financialYear', 'type'],
);

/** An approved change to a budget line: pay, price, growth, virement or other. */
export type LineChange = z.infer<typeof lineChanges.schema>;
