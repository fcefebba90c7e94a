import type * as z from 'zod/mini';
import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import { CLAIM_BOUNDS, CLAIM_RUNGS, CLAIM_UNITS, INSTRUMENTS, NET_OR_GROSS, TIME_KINDS, WHOSE_TIME } from './codelist';
import { closed, date, flag, freeText, id, money, optional, period, quantity, ref } from './field';
import { kind } from './kind';

export const claims = kind('claims', {
  id,
  initiative: ref('initiatives'),
  words: freeText,
  document: ref('documents'),
  saidBy: optional(freeText),
  saidOn: optional(date),
  value: optional(money),
  low: optional(money),
  high: optional(money),
  bound: optional(closed(CLAIM_BOUNDS)),
  unit: optional(closed(CLAIM_UNITS)),
  of: optional(freeText),
  per: optional(freeText),
  class: optional(closed(CASH_CLASSES)),
  whoseTime: optional(closed(WHOSE_TIME)),
  timeKind: optional(closed(TIME_KINDS)),
  netOrGross: optional(closed(NET_OR_GROSS)),
  rung: optional(closed(CLAIM_RUNGS)),
  period: optional(period),
  periodBasis: optional(freeText),
  instrument: optional(closed(INSTRUMENTS)),
  measuredOn: optional(quantity),
  appliedTo: optional(quantity),
  repeats: optional(ref('claims')),
  partOf: optional(ref('claims')),
  exhaustive: optional(flag),
  note: optional(freeText),
});

/** What someone said of an initiative, in the words quoted. No claim enters a figure. */
export type Claim = z.infer<typeof claims.schema>;
