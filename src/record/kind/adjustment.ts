import type * as z from 'zod';
import { ADJUSTMENTS, PROJECT_TYPES } from './codelist';
import { closed, date, freeText, id, quantity, ref, share } from './field';
import { kind } from './kind';

export const adjustments = kind(
  'adjustments',
  {
    id,
    initiative: ref('initiatives'),
    measure: ref('measures').optional(),
    saving: ref('savings').optional(),
    type: closed(ADJUSTMENTS),
    value: quantity.optional(),
    basis: freeText.optional(),
    setOn: date.optional(),
    projectType: closed(PROJECT_TYPES).optional(),
    share: share.optional(),
    factor: freeText.optional(),
    contribution: share.optional(),
    mitigation: share.optional(),
    plannedMonths: quantity.optional(),
    document: ref('documents').optional(),
  },
  ['initiative', 'type'],
);

/** A factor on an initiative's gains: attribution, deadweight, ramp-up, lag, drop-off or optimism bias. */
export type Adjustment = z.infer<typeof adjustments.schema>;
