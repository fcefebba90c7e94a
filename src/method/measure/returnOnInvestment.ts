import { measure } from './measure';

/** Return on investment. It is not discounted; the financial and the economic case each have their own. */
export const returnOnInvestment = measure({
  id: 'return_on_investment',
  title: 'Return on investment',
  unit: 'ratio',
  rule: 'C5',
  isNot: 'discounted; the financial and the economic case each have their own',
  formula: 'return-on-investment',
});
