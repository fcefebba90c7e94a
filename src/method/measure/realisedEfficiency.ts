import { measure } from './measure';

/** Realised efficiency. It is not all realised cash: only what was saved with service quality confirmed. */
export const realisedEfficiency = measure({
  id: 'realised_efficiency',
  title: 'Realised efficiency',
  unit: 'GBP',
  rule: 'A4',
  isNot: 'all realised cash: only what was saved with service quality confirmed',
  sums: ['cash_attributed'],
  only: { class: 'cash_releasing', gate: 'confirmed' },
  reached: ['verified', 'banked'],
  cuts: [
    ['period', 'reached'],
    ['reached', 'to_date'],
  ],
});
