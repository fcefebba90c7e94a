import type * as z from 'zod/mini';
import { FUNDS } from './codelist';
import { closed, freeText, id, optional, ref } from './field';
import { kind } from './kind';

export const budgetLines = kind('budgetLines', {
  id,
  name: freeText,
  council: optional(ref('councils')),
  service: optional(freeText),
  fund: optional(closed(FUNDS)),
});

/** A line of a council's budget: what a cash-releasing saving has to name (rule A2). */
export type BudgetLine = z.infer<typeof budgetLines.schema>;
