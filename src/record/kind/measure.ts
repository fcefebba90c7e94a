import type * as z from 'zod';
import { DIRECTIONS, MEASURE_ROLES, MEASURE_SHAPES, READINGS, ROLL_UPS, TIME_KINDS, WHOSE_TIME } from './codelist';
import { closed, date, freeText, id, quantity, ref } from './field';
import { kind } from './kind';

export const measures = kind('measures', {
  id,
  initiative: ref('initiatives'),
  title: freeText,
  role: closed(MEASURE_ROLES),
  shape: closed(MEASURE_SHAPES),
  unit: freeText.optional(),
  reading: closed(READINGS).optional(),
  whoseTime: closed(WHOSE_TIME).optional(),
  timeKind: closed(TIME_KINDS).optional(),
  staffGroup: ref('staffGroups').optional(),
  direction: closed(DIRECTIONS).optional(),
  tolerance: quantity.optional(),
  setOn: date.optional(),
  rollUp: closed(ROLL_UPS).optional(),
  containment: freeText.optional(),
});

/** Something measured of an initiative: time, service quality, volume or users. */
export type Measure = z.infer<typeof measures.schema>;
