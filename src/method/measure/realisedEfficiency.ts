import { measure } from './measure';

/** Realised efficiency. It is not all realised cash: only what was saved with service quality confirmed, less the cost shifted elsewhere. */
export const realisedEfficiency = measure({
  id: 'realised_efficiency',
  title: 'Realised efficiency',
  unit: 'GBP',
  rule: 'A4',
  isNot: 'all realised cash: only what was saved with service quality confirmed, less the cost shifted elsewhere',
  sums: ['cash_attributed', 'cash_overlap_attributed', 'efficiency_shifted'],
  only: { class: 'cash_releasing', gate: 'confirmed' },
  reached: ['verified', 'banked'],
  cuts: [
    ['period', 'reached'],
    ['reached', 'to_date'],
  ],
});
