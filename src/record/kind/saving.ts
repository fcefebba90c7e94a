import type * as z from 'zod/mini';
import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import { BASELINE_BASES, DESIGNS, FUNDS, INDEXATIONS, INSTRUMENTS, MEASURED_BY, PAYERS, RECURRENCES, SHIFTS } from './codelist';
import { closed, date, freeText, id, money, optional, ref, share, year } from './field';
import { kind } from './kind';

export const savings = kind('savings', {
  id,
  initiative: ref('initiatives'),
  title: freeText,
  class: closed(CASH_CLASSES),
  recurrence: closed(RECURRENCES),
  budgetLine: optional(ref('budgetLines')),
  rechargedBy: optional(ref('budgetLines')),
  baselineAmount: optional(money),
  baselineBasis: optional(closed(BASELINE_BASES)),
  baselineYear: optional(year),
  from: optional(date),
  to: optional(date),
  attribution: optional(share),
  attributionBasis: optional(freeText),
  measure: optional(ref('measures')),
  sameAs: optional(ref('savings')),
  avoids: optional(freeText),
  payer: optional(closed(PAYERS)),
  returnsTo: optional(freeText),
  shiftedTo: optional(freeText),
  shiftedWhere: optional(closed(SHIFTS)),
  shiftedAmount: optional(money),
  priceBase: optional(year),
  indexation: optional(closed(INDEXATIONS)),
  fund: optional(closed(FUNDS)),
  ledgerReference: optional(freeText),
  design: optional(closed(DESIGNS)),
  instrument: optional(closed(INSTRUMENTS)),
  measuredBy: optional(closed(MEASURED_BY)),
  capturedOn: optional(date),
  document: optional(ref('documents')),
});

/** A saving, an avoided cost or an income of an initiative, of one class. */
export type Saving = z.infer<typeof savings.schema>;
