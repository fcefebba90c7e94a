import type * as z from 'zod/mini';
import { PRICE_MECHANISMS } from './codelist';
import { closed, date, freeText, id, money, optional, quantity, ref, share } from './field';
import { kind } from './kind';

export const contracts = kind('contracts', {
  id,
  title: freeText,
  supplier: optional(ref('suppliers')),
  council: optional(ref('councils')),
  from: optional(date),
  to: optional(date),
  value: optional(money),
  priceMechanism: optional(closed(PRICE_MECHANISMS)),
  gainshareShare: optional(share),
  gainshareThreshold: optional(money),
  gainsharePeriodCap: optional(money),
  gainshareLifetimeCap: optional(money),
  gainshareTerms: optional(freeText),
  exitCost: optional(money),
  noticeMonths: optional(quantity),
  sharedWith: optional(freeText),
  document: optional(ref('documents')),
  note: optional(freeText),
});

/** A contract behind an initiative: its parties, term, value, price and what it costs to leave. */
export type Contract = z.infer<typeof contracts.schema>;
