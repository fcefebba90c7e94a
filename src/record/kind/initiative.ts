import type * as z from 'zod/mini';
import { CAPABILITIES, DELIVERIES, EFFICIENCIES, SERVICE_AREAS } from './codelist';
import { closed, date, freeText, id, money, open, optional, quantity, ref, share } from './field';
import { kind } from './kind';

export const initiatives = kind('initiatives', {
  id,
  title: freeText,
  serviceArea: closed(SERVICE_AREAS),
  capability: open(CAPABILITIES),
  council: optional(ref('councils')),
  delivery: optional(closed(DELIVERIES)),
  share: optional(share),
  shareBasis: optional(freeText),
  goLive: optional(date),
  owner: optional(freeText),
  sponsor: optional(freeText),
  supplier: optional(ref('suppliers')),
  contract: optional(ref('contracts')),
  atrsRecord: optional(freeText),
  overlapGroup: optional(freeText),
  efficiency: optional(closed(EFFICIENCIES)),
  usefulLifeYears: optional(quantity),
  usefulLifeBasis: optional(freeText),
  residualValue: optional(money),
  residualValueBasis: optional(freeText),
});

/** An AI initiative of a council. */
export type Initiative = z.infer<typeof initiatives.schema>;
