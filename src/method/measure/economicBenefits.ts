import { measure } from './measure';

/** Present value of benefits. It is not cash, or a saving: it is value, and capacity is part of it. */
export const economicBenefits = measure({
  id: 'economic_benefits',
  title: 'Present value of benefits',
  unit: 'GBP',
  rule: 'C6',
  isNot: 'cash, or a saving: it is value, and capacity is part of it',
  formula: 'as-stated',
});
