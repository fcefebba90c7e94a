import type * as z from 'zod/mini';
import { ADJUSTMENTS, PROJECT_TYPES } from './codelist';
import { closed, date, freeText, id, optional, quantity, ref, share } from './field';
import { kind } from './kind';

export const adjustments = kind(
  'adjustments',
  {
    id,
    initiative: ref('initiatives'),
    measure: optional(ref('measures')),
    saving: optional(ref('savings')),
    type: closed(ADJUSTMENTS),
    value: optional(quantity),
    basis: optional(freeText),
    setOn: optional(date),
    projectType: optional(closed(PROJECT_TYPES)),
    share: optional(share),
    factor: optional(freeText),
    contribution: optional(share),
    mitigation: optional(share),
    plannedMonths: optional(quantity),
    document: optional(ref('documents')),
  },
  ['initiative', 'type'],
);

/** A factor on an initiative's gains: attribution, deadweight, ramp-up, lag, drop-off or optimism bias. */
export type Adjustment = z.infer<typeof adjustments.schema>;
