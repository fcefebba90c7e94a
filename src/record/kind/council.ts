import type * as z from 'zod';
import { COUNCIL_TYPES } from './codelist';
import { closed, freeText, gss, id, money, quantity, year } from './field';
import { kind } from './kind';

export const councils = kind('councils', {
  id,
  name: freeText,
  gss: gss.optional(),
  type: closed(COUNCIL_TYPES).optional(),
  region: freeText.optional(),
  residents: quantity.optional(),
  residentsYear: year.optional(),
  staffFte: quantity.optional(),
  staffFteYear: year.optional(),
  netRevenueSpend: money.optional(),
  netRevenueSpendYear: year.optional(),
  netRevenueSpendReturn: freeText.optional(),
  netRevenueSpendLine: freeText.optional(),
});

/** A council, with the denominators of its indicators, each with its year. */
export type Council = z.infer<typeof councils.schema>;
