import type * as z from 'zod';
import { USES_OF_TIME } from './codelist';
import { closed, date, freeText, id, period, quantity, ref } from './field';
import { kind } from './kind';

export const uses = kind(
  'uses',
  {
    id,
    measure: ref('measures'),
    period,
    use: closed(USES_OF_TIME),
    hours: quantity,
    basis: freeText.optional(),
    recordedOn: date.optional(),
    document: ref('documents').optional(),
  },
  ['measure', 'use', 'period'],
);

/** What some of a measure's hours became in a period (rule B11). */
export type Use = z.infer<typeof uses.schema>;
