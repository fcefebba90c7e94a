import type * as z from 'zod';
import { FUNDS } from './codelist';
import { closed, freeText, id, ref } from './field';
import { kind } from './kind';

export const budgetLines = kind('budgetLines', {
  id,
  name: freeText,
  council: ref('councils').optional(),
  service: freeText.optional(),
  fund: closed(FUNDS).optional(),
});

/** A line of a council's budget: what a cash-releasing saving has to name (rule A2). */
export type BudgetLine = z.infer<typeof budgetLines.schema>;
