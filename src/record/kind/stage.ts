import type * as z from 'zod';
import { STAGE_DATES, STAGES } from './codelist';
import { closed, date, freeText, id, ref } from './field';
import { kind } from './kind';

export const stages = kind(
  'stages',
  {
    id,
    initiative: ref('initiatives'),
    stage: closed(STAGES),
    date,
    dateIs: closed(STAGE_DATES).optional(),
    reason: freeText.optional(),
    lesson: freeText.optional(),
  },
  ['initiative', 'date'],
);

/** The day an initiative came to a stage, and why (rule D4). */
export type Stage = z.infer<typeof stages.schema>;
