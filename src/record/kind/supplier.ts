import type * as z from 'zod/mini';
import { freeText, id, optional } from './field';
import { kind } from './kind';

export const suppliers = kind('suppliers', {
  id,
  name: freeText,
  companyNumber: optional(freeText),
  note: optional(freeText),
});

/** A company that delivers some of an initiative. */
export type Supplier = z.infer<typeof suppliers.schema>;
