import { measure } from './measure';

/** Cash benefits of the financial case. It is not an efficiency: it has income and cuts in it, and is the cash position only. */
export const cashBenefits = measure({
  id: 'cash_benefits',
  title: 'Cash benefits of the financial case',
  unit: 'GBP',
  rule: 'C6',
  isNot: 'an efficiency: it has income and cuts in it, and is the cash position only',
  formula: 'as-stated',
});
