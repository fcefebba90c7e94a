import type * as z from 'zod/mini';
import { COUNCIL_TYPES } from './codelist';
import { closed, freeText, gss, id, money, optional, quantity, year } from './field';
import { kind } from './kind';

export const councils = kind('councils', {
  id,
  name: freeText,
  gss: optional(gss),
  type: optional(closed(COUNCIL_TYPES)),
  region: optional(freeText),
  residents: optional(quantity),
  residentsYear: optional(year),
  staffFte: optional(quantity),
  staffFteYear: optional(year),
  netRevenueSpend: optional(money),
  netRevenueSpendYear: optional(year),
  netRevenueSpendReturn: optional(freeText),
  netRevenueSpendLine: optional(freeText),
});

/** A council, with the denominators of its indicators, each with its year. */
export type Council = z.infer<typeof councils.schema>;
