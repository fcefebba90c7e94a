import type * as z from 'zod/mini';
import { COUNTERFACTUALS, DESIGNS, INSTRUMENTS, MEASURED_BY } from './codelist';
import { closed, date, freeText, id, optional, period, quantity, ref } from './field';
import { kind } from './kind';

export const baselines = kind(
  'baselines',
  {
    id,
    measure: ref('measures'),
    period,
    value: quantity,
    low: optional(quantity),
    high: optional(quantity),
    volume: optional(quantity),
    sample: optional(quantity),
    design: optional(closed(DESIGNS)),
    instrument: optional(closed(INSTRUMENTS)),
    measuredBy: optional(closed(MEASURED_BY)),
    capturedOn: optional(date),
    counterfactual: optional(closed(COUNTERFACTUALS)),
    document: optional(ref('documents')),
    note: optional(freeText),
  },
  ['measure', 'period'],
);

/** What a measure was before the initiative. */
export type Baseline = z.infer<typeof baselines.schema>;
