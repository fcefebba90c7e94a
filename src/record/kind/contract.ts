import type * as z from 'zod';
import { PRICE_MECHANISMS } from './codelist';
import { closed, date, freeText, id, money, quantity, ref, share } from './field';
import { kind } from './kind';

export const contracts = kind('contracts', {
  id,
  title: freeText,
  supplier: ref('suppliers').optional(),
  council: ref('councils').optional(),
  from: date.optional(),
  to: date.optional(),
  value: money.optional(),
  priceMechanism: closed(PRICE_MECHANISMS).optional(),
  gainshareShare: share.optional(),
  gainshareThreshold: money.optional(),
  gainsharePeriodCap: money.optional(),
  gainshareLifetimeCap: money.optional(),
  gainshareTerms: freeText.optional(),
  exitCost: money.optional(),
  noticeMonths: quantity.optional(),
  sharedWith: freeText.optional(),
  document: ref('documents').optional(),
  note: freeText.optional(),
});

/** A contract behind an initiative: its parties, term, value, price and what it costs to leave. */
export type Contract = z.infer<typeof contracts.schema>;
