import { measure } from './measure';

/** Present value of net cash. It is not net cash in the pounds of the day. */
export const netPresentCash = measure({
  id: 'net_present_cash',
  title: 'Present value of net cash',
  unit: 'GBP',
  rule: 'C4',
  isNot: 'net cash in the pounds of the day',
  formula: 'net-cash',
});
