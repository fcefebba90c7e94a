import type * as z from 'zod/mini';
import { DISTRIBUTIONS, RANGE_BOUNDS } from './codelist';
import { closed, date, freeText, id, money, optional, ref } from './field';
import { kind } from './kind';

export const assumptions = kind('assumptions', {
  id,
  initiative: optional(ref('initiatives')),
  input: freeText,
  unit: optional(freeText),
  low: money,
  central: money,
  high: money,
  bounds: optional(closed(RANGE_BOUNDS)),
  shape: optional(closed(DISTRIBUTIONS)),
  group: optional(freeText),
  basis: optional(freeText),
  setOn: optional(date),
  document: optional(ref('documents')),
});

/** How far an input of the record may be from what is recorded (rule C8). */
export type Assumption = z.infer<typeof assumptions.schema>;
