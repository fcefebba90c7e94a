import type * as z from 'zod/mini';
import { closed, freeText, id, money, optional, quantity, ref, share, year } from './field';
import { kind } from './kind';

export const staffGroups = kind('staffGroups', {
  id,
  name: freeText,
  council: optional(ref('councils')),
  service: optional(freeText),
  grade: optional(freeText),
  spinePoint: optional(quantity),
  fte: optional(quantity),
  headcount: optional(quantity),
  annualPay: optional(money),
  employerNi: optional(money),
  employerPension: optional(money),
  hourlyRate: optional(money),
  rateBasis: optional(closed(['paid', 'productive'])),
  paidHours: optional(quantity),
  productiveHours: optional(quantity),
  vacancyFactor: optional(share),
  payYear: optional(year),
});

/** A group of staff: what an hour of theirs costs, and how many productive hours one FTE has in a year. */
export type StaffGroup = z.infer<typeof staffGroups.schema>;
