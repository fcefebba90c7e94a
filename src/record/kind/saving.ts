import type * as z from 'zod';
import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import { BASELINE_BASES, DESIGNS, FUNDS, INDEXATIONS, INSTRUMENTS, MEASURED_BY, PAYERS, RECURRENCES, SHIFTS } from './codelist';
import { closed, date, freeText, id, money, ref, share, year } from './field';
import { kind } from './kind';

export const savings = kind('savings', {
  id,
  initiative: ref('initiatives'),
  title: freeText,
  class: closed(CASH_CLASSES),
  recurrence: closed(RECURRENCES),
  budgetLine: ref('budgetLines').optional(),
  rechargedBy: ref('budgetLines').optional(),
  baselineAmount: money.optional(),
  baselineBasis: closed(BASELINE_BASES).optional(),
  baselineYear: year.optional(),
  from: date.optional(),
  to: date.optional(),
  attribution: share.optional(),
  attributionBasis: freeText.optional(),
  measure: ref('measures').optional(),
  sameAs: ref('savings').optional(),
  avoids: freeText.optional(),
  payer: closed(PAYERS).optional(),
  returnsTo: freeText.optional(),
  shiftedTo: freeText.optional(),
  shiftedWhere: closed(SHIFTS).optional(),
  shiftedAmount: money.optional(),
  priceBase: year.optional(),
  indexation: closed(INDEXATIONS).optional(),
  fund: closed(FUNDS).optional(),
  ledgerReference: freeText.optional(),
  design: closed(DESIGNS).optional(),
  instrument: closed(INSTRUMENTS).optional(),
  measuredBy: closed(MEASURED_BY).optional(),
  capturedOn: date.optional(),
  document: ref('documents').optional(),
});

/** A saving, an avoided cost or an income of an initiative, of one class. */
export type Saving = z.infer<typeof savings.schema>;
