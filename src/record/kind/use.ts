import type * as z from 'zod/mini';
import { USES_OF_TIME } from './codelist';
import { closed, date, freeText, id, optional, period, quantity, ref } from './field';
import { kind } from './kind';

export const uses = kind(
  'uses',
  {
    id,
    measure: ref('measures'),
    period,
    use: closed(USES_OF_TIME),
    hours: quantity,
    basis: optional(freeText),
    recordedOn: optional(date),
    document: optional(ref('documents')),
  },
  ['measure', 'use', 'period'],
);

/** What some of a measure's hours became in a period (rule B11). */
export type Use = z.infer<typeof uses.schema>;
