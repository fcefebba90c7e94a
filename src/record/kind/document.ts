import type * as z from 'zod/mini';
import { TIERS } from './codelist';
import { closed, date, freeText, id, optional } from './field';
import { kind } from './kind';

export const documents = kind('documents', {
  id,
  title: freeText,
  publisher: optional(freeText),
  link: optional(freeText),
  reference: optional(freeText),
  date: optional(date),
  readOn: optional(date),
  tier: optional(closed(TIERS)),
  note: optional(freeText),
});

/** A piece of evidence by title, date and link or reference, with the tier of its source. */
export type Document = z.infer<typeof documents.schema>;
