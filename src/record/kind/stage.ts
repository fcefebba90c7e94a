import type * as z from 'zod/mini';
import { STAGE_DATES, STAGES } from './codelist';
import { closed, date, freeText, id, optional, ref } from './field';
import { kind } from './kind';

export const stages = kind(
  'stages',
  {
    id,
    initiative: ref('initiatives'),
    stage: closed(STAGES),
    date,
    dateIs: optional(closed(STAGE_DATES)),
    reason: optional(freeText),
    lesson: optional(freeText),
  },
  ['initiative', 'date'],
);

/** The day an initiative came to a stage, and why (rule D4). */
export type Stage = z.infer<typeof stages.schema>;
