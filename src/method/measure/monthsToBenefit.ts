import { measure } from './measure';

/** Months from first spend to first realised benefit. It is not how long it takes to pay back. */
export const monthsToBenefit = measure({
  id: 'months_to_benefit',
  title: 'Months from first spend to first realised benefit',
  unit: 'months',
  rule: 'F1',
  isNot: 'how long it takes to pay back, or how long each initiative took',
  formula: 'months-to-benefit',
});
