import type * as z from 'zod';
import { ASSURANCES, MATURITIES, ROLES } from './codelist';
import { closed, date, freeText, id, ref } from './field';
import { kind } from './kind';

export const verifications = kind(
  'verifications',
  {
    id,
    initiative: ref('initiatives'),
    saving: ref('savings').optional(),
    measure: ref('measures').optional(),
    on: date,
    by: freeText,
    role: closed(ROLES),
    maturity: closed(MATURITIES).optional(),
    assurance: closed(ASSURANCES).optional(),
    opinion: freeText.optional(),
    document: ref('documents').optional(),
  },
  ['initiative', 'on'],
);

/** Somebody's check of a figure. The owner of a figure cannot verify it. */
export type Verification = z.infer<typeof verifications.schema>;
