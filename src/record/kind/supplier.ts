import type * as z from 'zod';
import { freeText, id } from './field';
import { kind } from './kind';

export const suppliers = kind('suppliers', {
  id,
  name: freeText,
  companyNumber: freeText.optional(),
  note: freeText.optional(),
});

/** A company that delivers some of an initiative. */
export type Supplier = z.infer<typeof suppliers.schema>;
