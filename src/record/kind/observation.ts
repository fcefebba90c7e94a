import type * as z from 'zod/mini';
import { HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { DESIGNS, INSTRUMENTS, MEASURED_BY, OBSERVATION_BOUNDS, USER_BASES } from './codelist';
import { closed, date, flag, freeText, id, optional, period, quantity, ref } from './field';
import { kind } from './kind';

export const observations = kind(
  'observations',
  {
    id,
    measure: ref('measures'),
    period,
    value: quantity,
    volume: optional(quantity),
    induced: optional(quantity),
    users: optional(quantity),
    usersBasis: optional(closed(USER_BASES)),
    daysWorked: optional(quantity),
    weeksWorked: optional(quantity),
    handled: optional(quantity),
    abandoned: optional(quantity),
    transferMinutes: optional(quantity),
    reworkMinutes: optional(quantity),
    reworkInside: optional(flag),
    cohort: optional(freeText),
    rung: optional(closed(HOUR_RUNGS)),
    design: optional(closed(DESIGNS)),
    instrument: optional(closed(INSTRUMENTS)),
    sample: optional(quantity),
    respondents: optional(quantity),
    measuredBy: optional(closed(MEASURED_BY)),
    capturedOn: optional(date),
    bound: optional(closed(OBSERVATION_BOUNDS)),
    selected: optional(flag),
    scaledFrom: optional(period),
    document: optional(ref('documents')),
    note: optional(freeText),
  },
  ['measure', 'period'],
);

/** What a measure was in a period, for one cohort. */
export type Observation = z.infer<typeof observations.schema>;
