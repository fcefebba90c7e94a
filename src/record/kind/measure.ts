import type * as z from 'zod/mini';
import { DIRECTIONS, MEASURE_ROLES, MEASURE_SHAPES, READINGS, ROLL_UPS, TIME_KINDS, WHOSE_TIME } from './codelist';
import { closed, date, freeText, id, optional, quantity, ref } from './field';
import { kind } from './kind';

export const measures = kind('measures', {
  id,
  initiative: ref('initiatives'),
  title: freeText,
  role: closed(MEASURE_ROLES),
  shape: closed(MEASURE_SHAPES),
  unit: optional(freeText),
  reading: optional(closed(READINGS)),
  whoseTime: optional(closed(WHOSE_TIME)),
  timeKind: optional(closed(TIME_KINDS)),
  staffGroup: optional(ref('staffGroups')),
  direction: optional(closed(DIRECTIONS)),
  tolerance: optional(quantity),
  setOn: optional(date),
  rollUp: optional(closed(ROLL_UPS)),
  containment: optional(freeText),
});

/** Something measured of an initiative: time, service quality, volume or users. */
export type Measure = z.infer<typeof measures.schema>;
