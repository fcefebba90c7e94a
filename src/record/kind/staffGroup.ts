import type * as z from 'zod';
import { closed, freeText, id, money, quantity, ref, share, year } from './field';
import { kind } from './kind';

export const staffGroups = kind('staffGroups', {
  id,
  name: freeText,
  council: ref('councils').optional(),
  service: freeText.optional(),
  grade: freeText.optional(),
  spinePoint: quantity.optional(),
  fte: quantity.optional(),
  headcount: quantity.optional(),
  annualPay: money.optional(),
  employerNi: money.optional(),
  employerPension: money.optional(),
  hourlyRate: money.optional(),
  rateBasis: closed(['paid', 'productive']).optional(),
  paidHours: quantity.optional(),
  productiveHours: quantity.optional(),
  vacancyFactor: share.optional(),
  payYear: year.optional(),
});

/** A group of staff: what an hour of theirs costs, and how many productive hours one FTE has in a year. */
export type StaffGroup = z.infer<typeof staffGroups.schema>;
