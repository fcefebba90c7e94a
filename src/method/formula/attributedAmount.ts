import { formula } from './formula';

/** The part of a ledger amount that is due to the initiative. */
export const attributedAmount = formula({
  id: 'attributed-amount',
  rule: 'A11',
  unit: 'GBP',
  factors: { ledger: 'GBP', attribution: 'ratio' },
  sheet: '=ledger*attribution',
  value: ({ ledger, attribution }) => ledger.times(attribution),
});
