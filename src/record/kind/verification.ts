import type * as z from 'zod/mini';
import { ASSURANCES, MATURITIES, ROLES } from './codelist';
import { closed, date, freeText, id, optional, ref } from './field';
import { kind } from './kind';

export const verifications = kind(
  'verifications',
  {
    id,
    initiative: ref('initiatives'),
    saving: optional(ref('savings')),
    measure: optional(ref('measures')),
    on: date,
    by: freeText,
    role: closed(ROLES),
    maturity: optional(closed(MATURITIES)),
    assurance: optional(closed(ASSURANCES)),
    opinion: optional(freeText),
    document: optional(ref('documents')),
  },
  ['initiative', 'on'],
);

/** Somebody's check of a figure. The owner of a figure cannot verify it. */
export type Verification = z.infer<typeof verifications.schema>;
