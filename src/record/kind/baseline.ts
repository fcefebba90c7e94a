import type * as z from 'zod';
import { COUNTERFACTUALS, DESIGNS, INSTRUMENTS, MEASURED_BY } from './codelist';
import { closed, date, freeText, id, period, quantity, ref } from './field';
import { kind } from './kind';

export const baselines = kind(
  'baselines',
  {
    id,
    measure: ref('measures'),
    period,
    value: quantity,
    low: quantity.optional(),
    high: quantity.optional(),
    volume: quantity.optional(),
    sample: quantity.optional(),
    design: closed(DESIGNS).optional(),
    instrument: closed(INSTRUMENTS).optional(),
    measuredBy: closed(MEASURED_BY).optional(),
    capturedOn: date.optional(),
    counterfactual: closed(COUNTERFACTUALS).optional(),
    document: ref('documents').optional(),
    note: freeText.optional(),
  },
  ['measure', 'period'],
);

/** What a measure was before the initiative. */
export type Baseline = z.infer<typeof baselines.schema>;
