import type * as z from 'zod';
import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import { CLAIM_BOUNDS, CLAIM_RUNGS, CLAIM_UNITS, INSTRUMENTS, NET_OR_GROSS, TIME_KINDS, WHOSE_TIME } from './codelist';
import { closed, date, flag, freeText, id, money, period, quantity, ref } from './field';
import { kind } from './kind';

export const claims = kind('claims', {
  id,
  initiative: ref('initiatives'),
  words: freeText,
  document: ref('documents'),
  saidBy: freeText.optional(),
  saidOn: date.optional(),
  value: money.optional(),
  low: money.optional(),
  high: money.optional(),
  bound: closed(CLAIM_BOUNDS).optional(),
  unit: closed(CLAIM_UNITS).optional(),
  of: freeText.optional(),
  per: freeText.optional(),
  class: closed(CASH_CLASSES).optional(),
  whoseTime: closed(WHOSE_TIME).optional(),
  timeKind: closed(TIME_KINDS).optional(),
  netOrGross: closed(NET_OR_GROSS).optional(),
  rung: closed(CLAIM_RUNGS).optional(),
  period: period.optional(),
  periodBasis: freeText.optional(),
  instrument: closed(INSTRUMENTS).optional(),
  measuredOn: quantity.optional(),
  appliedTo: quantity.optional(),
  repeats: ref('claims').optional(),
  partOf: ref('claims').optional(),
  exhaustive: flag.optional(),
  note: freeText.optional(),
});

/** What someone said of an initiative, in the words quoted. No claim enters a figure. */
export type Claim = z.infer<typeof claims.schema>;
