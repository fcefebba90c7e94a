import type * as z from 'zod/mini';
import { CASH_CLASSES, PERIOD_KINDS } from '../../foundation/figure/vocabulary';
import { NET_OR_GROSS } from './codelist';
import { closed, date, freeText, id, money, optional, period, ref, year } from './field';
import { kind } from './kind';

export const targets = kind(
  'targets',
  {
    id,
    initiative: ref('initiatives'),
    saving: optional(ref('savings')),
    measure: optional(ref('measures')),
    what: closed(['net_hours', 'cash']),
    class: optional(closed(CASH_CLASSES)),
    netOrGross: closed(NET_OR_GROSS),
    value: money,
    period,
    periodKind: closed(PERIOD_KINDS),
    carriedFrom: optional(year),
    setOn: date,
    by: optional(freeText),
    document: optional(ref('documents')),
  },
  ['initiative', 'what', 'period', 'setOn'],
);

/** A target or a reforecast: the first dated one is kept for ever (rule D1). */
export type Target = z.infer<typeof targets.schema>;
