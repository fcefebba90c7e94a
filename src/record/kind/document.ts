import type * as z from 'zod';
import { TIERS } from './codelist';
import { closed, date, freeText, id } from './field';
import { kind } from './kind';

export const documents = kind('documents', {
  id,
  title: freeText,
  publisher: freeText.optional(),
  link: freeText.optional(),
  reference: freeText.optional(),
  date: date.optional(),
  readOn: date.optional(),
  tier: closed(TIERS).optional(),
  note: freeText.optional(),
});

/** A piece of evidence by title, date and link or reference, with the tier of its source. */
export type Document = z.infer<typeof documents.schema>;
