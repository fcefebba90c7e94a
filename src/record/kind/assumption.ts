import type * as z from 'zod';
import { DISTRIBUTIONS, RANGE_BOUNDS } from './codelist';
import { closed, date, freeText, id, money, ref } from './field';
import { kind } from './kind';

export const assumptions = kind('assumptions', {
  id,
  initiative: ref('initiatives').optional(),
  input: freeText,
  unit: freeText.optional(),
  low: money,
  central: money,
  high: money,
  bounds: closed(RANGE_BOUNDS).optional(),
  shape: closed(DISTRIBUTIONS).optional(),
  group: freeText.optional(),
  basis: freeText.optional(),
  setOn: date.optional(),
  document: ref('documents').optional(),
});

/** How far an input of the record may be from what is recorded (rule C8). */
export type Assumption = z.infer<typeof assumptions.schema>;
