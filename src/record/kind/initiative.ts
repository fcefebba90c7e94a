import type * as z from 'zod';
import { CAPABILITIES, DELIVERIES, EFFICIENCIES, SERVICE_AREAS } from './codelist';
import { closed, date, freeText, id, open, quantity, ref, share } from './field';
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
  supplierName: freeText.optional(),
  atrsRecord: freeText.optional(),
  overlapGroup: freeText.optional(),
  efficiency: closed(EFFICIENCIES).optional(),
  usefulLifeYears: quantity.optional(),
  usefulLifeBasis: freeText.optional(),
});

/** An AI initiative of a council. */
export type Initiative = z.infer<typeof initiatives.schema>;
