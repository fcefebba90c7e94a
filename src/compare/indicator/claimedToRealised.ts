import { REALISED } from './basisOfFigures';
import { indicator } from './indicator';
import { ofPortfolio } from './operands';

/** Of the cash that services say was delivered, what finance has verified (rules A3, F1). It is not a rate against target. */
export const claimedToRealised = indicator({
  id: 'claimed_to_realised',
  title: 'Claimed to realised',
  definition: 'Cash-releasing savings to date that reached verified over those that reached delivered.',
  unit: 'ratio',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'A3'],
  isNot: 'a rate against target: a council that claims little has a high one',
  period: 'to_date',
  numerator: ofPortfolio('claimed_to_realised', () => ({ class: 'cash_releasing', period: 'to_date' })),
  basis: { ...REALISED, rung: 'verified_over_delivered', attribution: 'ledger' },
});
