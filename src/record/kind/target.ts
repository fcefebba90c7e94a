import type * as z from 'zod';
import { CASH_CLASSES, PERIOD_KINDS } from '../../foundation/figure/vocabulary';
import { NET_OR_GROSS } from './codelist';
import { closed, date, freeText, id, money, period, ref, year } from './field';
import { kind } from './kind';

export const targets = kind(
  'targets',
  {
    id,
    initiative: ref('initiatives'),
    saving: ref('savings').optional(),
    measure: ref('measures').optional(),
    what: closed(['net_hours', 'cash']),
    class: closed(CASH_CLASSES).optional(),
    netOrGross: closed(NET_OR_GROSS),
    value: money,
    period,
    periodKind: closed(PERIOD_KINDS),
    carriedFrom: year.optional(),
    setOn: date,
    by: freeText.optional(),
    document: ref('documents').optional(),
  },
  ['initiative', 'what', 'period', 'setOn'],
);

/** A target or a reforecast: the first dated one is kept for ever (rule D1). */
export type Target = z.infer<typeof targets.schema>;
