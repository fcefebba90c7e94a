import type * as z from 'zod';
import { CAPABILITIES, DELIVERIES, EFFICIENCIES, SERVICE_AREAS } from './codelist';
import { closed, date, freeText, id, money, open, quantity, ref, share } from './field';
import { kind } from './kind';

export const initiatives = kind('initiatives', {
  id,
  title: freeText,
  serviceArea: closed(SERVICE_AREAS),
  capability: open(CAPABILITIES),
  council: ref('councils').optional(),
  delivery: closed(DELIVERIES).optional(),
  share: share.optional(),
  shareBasis: freeText.optional(),
  goLive: date.optional(),
  owner: freeText.optional(),
  sponsor: freeText.optional(),
  supplier: ref('suppliers').optional(),
  contract: ref('contracts').optional(),
  atrsRecord: freeText.optional(),
  overlapGroup: freeText.optional(),
  efficiency: closed(EFFICIENCIES).optional(),
  usefulLifeYears: quantity.optional(),
  usefulLifeBasis: freeText.optional(),
  residualValue: money.optional(),
  residualValueBasis: freeText.optional(),
});

/** An AI initiative of a council. */
export type Initiative = z.infer<typeof initiatives.schema>;
