import { measure } from './measure';

/** Net present social value. It is not cash. */
export const netPresentSocialValue = measure({
  id: 'net_present_social_value',
  title: 'Net present social value',
  unit: 'GBP',
  rule: 'C5',
  isNot: 'cash',
  formula: 'net-of',
});
