import type * as z from 'zod';
import { HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { DESIGNS, INSTRUMENTS, MEASURED_BY, OBSERVATION_BOUNDS, USER_BASES } from './codelist';
import { closed, date, flag, freeText, id, period, quantity, ref } from './field';
import { kind } from './kind';

export const observations = kind(
  'observations',
  {
    id,
    measure: ref('measures'),
    period,
    value: quantity,
    volume: quantity.optional(),
    induced: quantity.optional(),
    users: quantity.optional(),
    usersBasis: closed(USER_BASES).optional(),
    daysWorked: quantity.optional(),
    weeksWorked: quantity.optional(),
    handled: quantity.optional(),
    abandoned: quantity.optional(),
    transferMinutes: quantity.optional(),
    reworkMinutes: quantity.optional(),
    reworkInside: flag.optional(),
    cohort: freeText.optional(),
    rung: closed(HOUR_RUNGS).optional(),
    design: closed(DESIGNS).optional(),
    instrument: closed(INSTRUMENTS).optional(),
    sample: quantity.optional(),
    respondents: quantity.optional(),
    measuredBy: closed(MEASURED_BY).optional(),
    capturedOn: date.optional(),
    bound: closed(OBSERVATION_BOUNDS).optional(),
    selected: flag.optional(),
    scaledFrom: period.optional(),
    document: ref('documents').optional(),
    note: freeText.optional(),
  },
  ['measure', 'period'],
);

/** What a measure was in a period, for one cohort. */
export type Observation = z.infer<typeof observations.schema>;
